import type { MetricEdit } from '#shared/contract/definition-views';
import { Checklist } from '../../../components/checklist';
import { RecordDialog } from '../../../components/record-dialog';
import { SourceSelect } from '../../../components/source-select';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { storedDraft } from '../../../components/stored-draft';
import { useRecordForm } from '../../../components/use-record-form';
import { breakDraft, breakFields, breakOf, emptyBreak } from './break-draft';

interface BreakDialogProps {
  readonly edit: MetricEdit;
  /** Null for a new break. */
  readonly item: MetricEdit['breaks'][number] | null;
  readonly onClose: () => void;
}

export function BreakDialog({ edit, item, onClose }: BreakDialogProps) {
  const form = useRecordForm({
    call: 'metrics.saveBreak',
    stored: storedDraft(item, emptyBreak(edit.details.id), breakDraft),
    inputOf: (typed, record) => ({ record, details: breakOf(typed) }),
    onSaved: () => {
      onClose();
      say('Break saved');
    },
  });
  const { draft, change, errorAt } = form;
  return (
    <RecordDialog
      title={item === null ? 'New break in the series' : 'Break in the series'}
      wide
      form={form}
      shown={breakFields}
      onClose={onClose}
    >
      <div className="form-columns">
        <TextField
          label="First day of the new way"
          description="As 1 April 2021"
          maxLength={40}
          value={draft.date}
          onChange={(date) => change({ date })}
          error={errorAt('details.date')}
        />
        <SourceSelect
          label="Published in"
          none="Choose a source"
          sources={edit.sources}
          value={draft.sourceId}
          onChange={(sourceId) => change({ sourceId })}
          error={errorAt('details.sourceId')}
        />
      </div>
      <TextField
        label="What changed"
        description="Said wherever a comparison crosses that day"
        rows={2}
        maxLength={1000}
        value={draft.note}
        onChange={(note) => change({ note })}
        error={errorAt('details.note')}
      />
      <Checklist
        label="Metrics that it concerns"
        choices={edit.metrics}
        value={draft.metricIds}
        onChange={(metricIds) => change({ metricIds })}
        error={errorAt('details.metricIds')}
      />
    </RecordDialog>
  );
}
