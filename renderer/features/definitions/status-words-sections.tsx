import type { StatusWordsView } from '#shared/contract/status-word-contract';
import { statusSchemes } from '#shared/domain/finding/status';
import type { StatusScheme } from '#shared/domain/finding/status';
import { formatNumber } from '#shared/text/numbers';
import { schemeExplained, schemeLabels } from '#shared/text/scheme-words';
import { plural } from '#shared/text/words';
import { useCommand } from '../../api/use-command';
import { RecordSection } from '../../components/record-section';
import { StatusWordDialog } from './status-word-dialog';

type StatusWord = StatusWordsView['words'][number];

function marksOf({ closes, retired }: StatusWord): string | null {
  const marks = [closes ? 'Says that no more is to be done' : null, retired ? 'No longer offered' : null];
  return marks.filter((mark) => mark !== null).join(' · ') || null;
}

function keptWords({ entries, retired }: StatusWord): string | null {
  if (entries === 0) return null;
  const used = `${formatNumber(entries, 0)} ${plural(entries, 'entry has', 'entries have')} it, so it keeps its meaning`;
  return retired ? `${used}.` : `${used}; it can be retired.`;
}

interface SchemeSectionProps {
  readonly scheme: StatusScheme;
  readonly words: readonly StatusWord[];
}

function SchemeSection({ scheme, words }: SchemeSectionProps) {
  const name = schemeLabels[scheme];
  const move = useCommand('statusWords.move');
  return (
    <RecordSection
      title={`Statuses: ${name}`}
      intro={`${schemeExplained[scheme]}. Packs print each status with what it means.${
        scheme === 'hmicfrs' ? ' One that closes can only be entered with a reference of HMICFRS.' : ''
      }`}
      addLabel={`New status of ${scheme === 'hmicfrs' ? name : `the ${name.toLowerCase()}`}…`}
      empty="There is no status to choose yet."
      records={words.filter((word) => word.scheme === scheme)}
      removeCall="statusWords.remove"
      onMove={({ id, revision }, by) => move.mutate({ record: { id, revision }, by })}
      row={(word) => ({
        title: word.label,
        details: [word.definition, marksOf(word)],
        consequence: 'No entry has it. It is no longer offered; the change log keeps it.',
        kept: keptWords(word),
      })}
      renderDialog={(word, onClose) => <StatusWordDialog scheme={scheme} word={word} onClose={onClose} />}
    />
  );
}

/** The words of the three statuses, each with what it means: three lists, since the statuses never become one. */
export function StatusWordsSections({ words }: { readonly words: readonly StatusWord[] }) {
  return statusSchemes.map((scheme) => <SchemeSection key={scheme} scheme={scheme} words={words} />);
}
