import { useNavigate } from '@tanstack/react-router';
import { RecordDialog } from '../../../components/record-dialog';
import { useRecordForm } from '../../../components/use-record-form';
import { definitionFields, definitionOf, emptyDefinition } from './definition-draft';
import { DefinitionFields } from './definition-fields';
import { detailsFields, emptyDetails } from './details-draft';
import { DetailsFields } from './details-fields';
import './edit-metric.css';

interface NewMetricDialogProps {
  /** Those that metrics have already. */
  readonly themes: readonly string[];
  readonly onClose: () => void;
}

const shown = [...detailsFields, ...definitionFields('definition')];

/** A metric with its first definition; it has no figures until some are entered or imported. */
export function NewMetricDialog({ themes, onClose }: NewMetricDialogProps) {
  const navigate = useNavigate();
  const form = useRecordForm({
    call: 'metrics.create',
    stored: { record: null, draft: { details: emptyDetails, definition: emptyDefinition } },
    inputOf: ({ details, definition }) => ({ details, definition: definitionOf(definition) }),
    onSaved: ({ id }) => {
      onClose();
      void navigate({ to: '/metrics/$metricId', params: { metricId: id } });
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
