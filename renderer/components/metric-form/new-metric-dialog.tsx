import { RecordDialog } from '../record-dialog';
import { useRecordForm } from '../use-record-form';
import { definitionFields, definitionOf, emptyDefinition } from './definition-draft';
import { DefinitionFields } from './definition-fields';
import { detailsFields, emptyDetails, type DetailsDraft } from './details-draft';
import { DetailsFields } from './details-fields';
import './metric-form.css';

interface NewMetricDialogProps {
  /** Those that metrics have already. */
  readonly themes: readonly string[];
  /** What is known of it already, such as its title in a table. */
  readonly known?: Partial<DetailsDraft>;
  readonly onMade: (metricId: string) => void;
  readonly onClose: () => void;
}

const shown = [...detailsFields, ...definitionFields('definition')];

/** A metric with its first definition; it has no figures until some are entered or imported. */
export function NewMetricDialog({ themes, known = {}, onMade, onClose }: NewMetricDialogProps) {
  const form = useRecordForm({
    call: 'metrics.create',
    stored: { record: null, draft: { details: { ...emptyDetails, ...known }, definition: emptyDefinition } },
    inputOf: ({ details, definition }) => ({ details, definition: definitionOf(definition) }),
    onSaved: ({ id }) => {
      onClose();
      onMade(id);
    },
  });
  const { details, definition } = form.draft;
  return (
    <RecordDialog title="New metric" wide form={form} shown={shown} saveLabel="Make the metric" onClose={onClose}>
      <DetailsFields
        draft={details}
        onChange={(patch) => form.change({ details: { ...details, ...patch } })}
        errorAt={form.errorAt}
        themes={themes}
        hasFigures={false}
      />
      <DefinitionFields
        draft={definition}
        onChange={(patch) => form.change({ definition: { ...definition, ...patch } })}
        errorAt={(name) => form.errorAt(`definition.${name}`)}
      />
    </RecordDialog>
  );
}
