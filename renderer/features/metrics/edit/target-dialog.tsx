import type { MetricEdit } from '#shared/contract/definition-views';
import { RecordDialog } from '../../../components/record-dialog';
import { Select } from '../../../components/select';
import { SourceSelect } from '../../../components/source-select';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { storedDraft } from '../../../components/stored-draft';
import { useRecordForm } from '../../../components/use-record-form';
import { standingChoices } from '../../../components/metric-form/metric-words';
import { emptyTarget, targetDraft, targetExample, targetFields, targetOf } from './target-draft';

interface TargetDialogProps {
  readonly edit: MetricEdit;
  /** Null for a new target. */
  readonly target: MetricEdit['targets'][number] | null;
  readonly onClose: () => void;
}

export function TargetDialog({ edit, target, onClose }: TargetDialogProps) {
  const { id: metricId, unit } = edit.details;
  const form = useRecordForm({
    call: 'metrics.saveTarget',
    stored: storedDraft(target, emptyTarget, (each) => targetDraft(each, unit)),
    inputOf: (typed, record) => ({ metricId, record, details: targetOf(typed, unit) }),
    onSaved: () => {
      onClose();
      say('Target saved');
    },
  });
  const { draft, change, errorAt } = form;
  const field = (name: 'value' | 'label' | 'from') => ({
    value: draft[name],
    onChange: (text: string) => change({ [name]: text }),
    error: errorAt(`details.${name}`),
  });
  return (
    <RecordDialog title={target === null ? 'New target' : 'Target'} form={form} shown={targetFields} onClose={onClose}>
      <div className="form-columns">
        <TextField label="Target" description={targetExample(unit)} maxLength={40} {...field('value')} />
        <TextField label="Holds from" description="As 1 April 2021; may be empty" maxLength={40} {...field('from')} />
      </div>
      <Select
        label="How binding it is"
        value={draft.standing}
        choices={standingChoices}
        onChange={(standing) => change({ standing })}
      />
      <TextField
        label="In words"
        description="As a pack names it: 90% of 999 calls within 10 seconds"
        maxLength={160}
        {...field('label')}
      />
      <SourceSelect
        label="Published in"
        none="Choose a source"
        sources={edit.sources}
        value={draft.sourceId}
        onChange={(sourceId) => change({ sourceId })}
        error={errorAt('details.sourceId')}
      />
    </RecordDialog>
  );
}
