import type { MetricEdit } from '#shared/contract/definition-views';
import { RecordDialog } from '../../../components/record-dialog';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { storedDraft } from '../../../components/stored-draft';
import { useRecordForm } from '../../../components/use-record-form';

interface BaselineDialogProps {
  readonly edit: MetricEdit;
  /** Null for a new baseline. */
  readonly baseline: MetricEdit['baselines'][number] | null;
  readonly onClose: () => void;
}

const shown = ['details.period', 'details.label'];

export function BaselineDialog({ edit, baseline, onClose }: BaselineDialogProps) {
  const form = useRecordForm({
    call: 'metrics.saveBaseline',
    stored: storedDraft(baseline, { period: '', label: '' }, ({ period, label }) => ({ period, label })),
    inputOf: (details, record) => ({ metricId: edit.details.id, record, details }),
    onSaved: () => {
      onClose();
      say('Baseline saved');
    },
  });
  const field = (name: 'period' | 'label') => ({
    value: form.draft[name],
    onChange: (text: string) => form.change({ [name]: text }),
    error: form.errorAt(`details.${name}`),
  });
  return (
    <RecordDialog title={baseline === null ? 'New baseline' : 'Baseline'} form={form} shown={shown} onClose={onClose}>
      <TextField
        label="Period"
        description="As 12 months to 30 June 2019, 2018/19 or June 2019"
        maxLength={80}
        {...field('period')}
      />
      <TextField
        label="In words"
        description="As a pack names it: before the pandemic"
        maxLength={160}
        {...field('label')}
      />
    </RecordDialog>
  );
}
