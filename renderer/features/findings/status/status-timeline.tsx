import type { StatusEntryView } from '#shared/contract/finding-views';
import { Button } from '../../../components/button';
import { SchemeMark } from '../scheme-mark';
import { schemeLabels } from '#shared/text/scheme-words';

interface StatusTimelineProps {
  /** The newest first. */
  readonly entries: readonly StatusEntryView[];
  readonly onCorrect: (entry: StatusEntryView) => void;
}

/** Everything that was entered under any of the schemes; what was corrected stays to be read. */
export function StatusTimeline({ entries, onCorrect }: StatusTimelineProps) {
  if (entries.length === 0) return <p className="timeline-none">No entry has been made yet.</p>;
  return (
    <ol className="timeline" aria-label="Entries, the newest first">
      {entries.map((entry) => (
        <li key={entry.id} className="timeline-entry" data-corrected={entry.corrected}>
          <p className="timeline-date">{entry.datedText}</p>
          <p className="timeline-scheme">
            <SchemeMark scheme={entry.scheme} />
            {schemeLabels[entry.scheme]}
          </p>
          <div className="timeline-words">
            <EntryWords entry={entry} />
          </div>
          {!entry.corrected && (
            <Button
              variant="quiet"
              aria-label={`Correct the entry of ${entry.datedText}: ${schemeLabels[entry.scheme]}`}
              onPress={() => onCorrect(entry)}
            >
              Correct…
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

function EntryWords({ entry }: { readonly entry: StatusEntryView }) {
  const { label, comment, evidence, hmicfrsReference, author, corrected } = entry;
  const words = (
    <>
      {label !== null && <strong>{label}</strong>}
      {label !== null && comment !== null && ': '}
      {comment}
    </>
  );
  return (
    <>
      <p>
        {corrected ? (
          <>
            <span className="timeline-corrected">corrected</span> <s>{words}</s>
          </>
        ) : (
          words
        )}
      </p>
      {!corrected && evidence !== null && <p className="quiet">Evidence: {evidence}</p>}
      {!corrected && hmicfrsReference !== null && <p className="quiet selectable">HMICFRS: {hmicfrsReference}</p>}
      <p className="timeline-author">{author}</p>
    </>
  );
}
