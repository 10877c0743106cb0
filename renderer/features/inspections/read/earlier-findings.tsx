import type { ReportPreview } from '#shared/contract/report-preview';
import { replaced } from '../../../components/ordered';
import { AcceptTools } from './accept-tools';
import { EarlierFinding } from './earlier-finding';
import type { EarlierDraft, ReportDraft } from './report-draft';

interface EarlierFindingsProps {
  readonly preview: ReportPreview;
  readonly draft: ReportDraft;
  readonly onChange: (earlier: readonly EarlierDraft[]) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** What the report says became of earlier findings: each sentence can become a link to the finding that it means. */
export function EarlierFindings({ preview, draft, onChange, errorAt }: EarlierFindingsProps) {
  const { earlier } = draft;
  if (earlier.length === 0) return null;
  return (
    <section className="report-section" aria-labelledby="found-earlier">
      <div className="report-section-head">
        <h2 id="found-earlier">What became of earlier findings</h2>
        {preview.earlierFindings.length > 0 && (
          <AcceptTools
            things="links"
            accepted={earlier.filter(({ accepted }) => accepted).length}
            found={earlier.length}
            onAll={(accepted) =>
              onChange(earlier.map((each) => ({ ...each, accepted: accepted && each.earlierId !== '' })))
            }
          />
        )}
      </div>
      <p className="quiet">
        {preview.earlierFindings.length > 0
          ? 'A link that you accept is stored with the report’s sentence. It changes no status: only an entry does.'
          : 'The workspace holds no finding of an earlier report that they could be linked to.'}
      </p>
      <ul className="found-findings">
        {earlier.map((each, index) => {
          const read = preview.previous.find(({ id }) => id === each.id);
          return read === undefined ? null : (
            <EarlierFinding
              key={each.id}
              read={read}
              earlier={each}
              preview={preview}
              draft={draft}
              onChange={(changed) => onChange(replaced(earlier, index, changed))}
              errorAt={errorAt}
            />
          );
        })}
      </ul>
    </section>
  );
}
