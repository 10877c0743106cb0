import type { MetricEdit } from '#shared/contract/definition-views';
import { sentenceCase } from '#shared/text/words';
import { RecordSection } from '../../../components/record-section';
import { DefinitionDialog } from './definition-dialog';

function shareWords({ numerator, denominator }: MetricEdit['versions'][number]): string | null {
  if (numerator === null && denominator === null) return null;
  if (denominator === null) return `Counted: ${numerator}`;
  return numerator === null ? `Of: ${denominator}` : `Counted: ${numerator}, of ${denominator}`;
}

/** What the metric counts, by the day from which it holds. */
export function DefinitionsSection({ edit }: { readonly edit: MetricEdit }) {
  return (
    <RecordSection
      title="Definition"
      intro="What is counted, and from when. When the rules change, add a version instead of writing over the old one: earlier figures keep their meaning. Packs print the newest."
      addLabel="New version…"
      empty="Nobody has said yet what this metric counts."
      records={edit.versions}
      removeCall="metrics.removeDefinition"
      row={(version) => ({
        title: sentenceCase(version.fromText),
        details: [version.definition, `Counted by: ${version.countedBy}`, shareWords(version), version.note],
        consequence:
          'The figures of its time are then explained by the version before it. The change log keeps this one.',
        kept: edit.versions.length === 1 ? 'A metric needs one definition: this one cannot be removed.' : null,
      })}
      renderDialog={(version, onClose) => <DefinitionDialog edit={edit} version={version} onClose={onClose} />}
    />
  );
}
