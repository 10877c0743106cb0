import type { StatusNow } from '#shared/contract/finding-views';
import type { StatusScheme } from '#shared/domain/finding/status';
import { Button } from '../../../components/button';
import { DetailsDisclosure } from '../details-disclosure';
import { SchemeMark } from '../scheme-mark';
import { schemeExplained, schemeLabels } from '#shared/text/scheme-words';
import type { StatusWords } from './status-draft';

interface StatusCardProps {
  readonly scheme: StatusScheme;
  readonly now: StatusNow | null;
  readonly words: StatusWords;
  readonly onAdd: () => void;
}

/** What one scheme says now, since when, and what its word means. */
export function StatusCard({ scheme, now, words, onAdd }: StatusCardProps) {
  const definition = words.find((word) => word.scheme === scheme && word.word === now?.word)?.definition;
  return (
    <div className="status-card">
      <h3>
        <SchemeMark scheme={scheme} />
        {schemeLabels[scheme]}
      </h3>
      <p className="status-scheme">{schemeExplained[scheme]}</p>
      {now === null ? (
        <p className="status-none">Nothing said yet</p>
      ) : (
        <>
          <p className="status-word">{now.label}</p>
          <p className="status-since">since {now.datedText}</p>
        </>
      )}
      {now !== null && definition !== undefined && (
        <DetailsDisclosure title={`What “${now.label}” means`}>
          <p>{definition}</p>
        </DetailsDisclosure>
      )}
      {now?.closes === true && scheme !== 'hmicfrs' && (
        <p className="status-note">Only HMICFRS closes it in its register.</p>
      )}
      <div className="status-add">
        <Button variant="quiet" aria-label={`Add entry: ${schemeLabels[scheme]}`} onPress={onAdd}>
          Add entry…
        </Button>
      </div>
    </div>
  );
}
