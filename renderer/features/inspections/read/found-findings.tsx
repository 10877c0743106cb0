import { useCallback, useEffect, useRef } from 'react';
import type { ReportPreview } from '#shared/contract/report-preview';
import { AcceptTools } from './accept-tools';
import { FoundFinding } from './found-finding';
import type { AreaDraft, FoundDraft } from './report-draft';

interface FoundFindingsProps {
  readonly preview: ReportPreview;
  readonly areas: readonly AreaDraft[];
  readonly findings: readonly FoundDraft[];
  readonly onChange: (findings: readonly FoundDraft[]) => void;
  readonly errorAt: (path: string) => string | undefined;
}

const fields = ['kind', 'tone', 'area', 'title'] as const;

/** The findings in the order of the report; each can be opened, read in the report's words, and changed. */
export function FoundFindings({ preview, areas, findings, onChange, errorAt }: FoundFindingsProps) {
  // A report has many: a row is drawn anew only where it changed, so what it calls must stay the same.
  const now = useRef({ findings, onChange });
  useEffect(() => {
    now.current = { findings, onChange };
  });
  const change = useCallback((changed: FoundDraft) => {
    const { findings: all, onChange: tell } = now.current;
    tell(all.map((each) => (each.id === changed.id ? changed : each)));
  }, []);
  const names = [...new Set(areas.map(({ area }) => area))].join('\n');
  if (findings.length === 0) return null;
  return (
    <section className="report-section" aria-labelledby="found-findings">
      <div className="report-section-head">
        <h2 id="found-findings">Findings</h2>
        <AcceptTools
          things="findings"
          accepted={findings.filter(({ accepted }) => accepted).length}
          found={findings.length}
          onAll={(accepted) => onChange(findings.map((finding) => ({ ...finding, accepted })))}
        />
      </div>
      <ul className="found-findings">
        {findings.map((finding) => {
          const read = preview.findings.find(({ id }) => id === finding.id);
          const [kind, tone, area, title] = fields.map((name) => errorAt(`${finding.id}.${name}`));
          return read === undefined ? null : (
            <FoundFinding
              key={finding.id}
              read={read}
              finding={finding}
              areaNames={names}
              areaError={area}
              titleError={title ?? kind ?? tone}
              onChange={change}
            />
          );
        })}
      </ul>
    </section>
  );
}
