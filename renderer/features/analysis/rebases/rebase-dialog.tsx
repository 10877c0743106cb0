import type { AnalysisView } from '#shared/contract/analysis-view';
import { RecordDialog } from '../../../components/record-dialog';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { useRecordForm } from '../../../components/use-record-form';
import { emptyRebase, rebaseFields, rebaseOf } from './rebase-draft';

const noPeriod = 'none';

interface RebaseDialogProps {
  readonly metricId: string;
  readonly periods: AnalysisView['rebasePeriods'];
  readonly onClose: () => void;
}

/** A rebase changes the verdict, so it is a decision with its reason and its author. */
export function RebaseDialog({ metricId, periods, onClose }: RebaseDialogProps) {
  const form = useRecordForm({
    call: 'analysis.rebase',
    stored: { record: null, draft: emptyRebase },
    inputOf: (typed) => rebaseOf(metricId, typed),
    onSaved: () => {
      onClose();
      say('The limits are taken anew');
    },
  });
  const { draft, change, errorAt } = form;
  return (
    <RecordDialog
      title="Take the limits anew"
      form={form}
      shown={rebaseFields}
      saveLabel="Take them anew"
      onClose={onClose}
    >
      <p className="quiet">
        Mean and limits start again with this period; earlier points keep theirs. The decision stays on record with its
        reason, and can be withdrawn.
      </p>
      <div className="field">
        <Select
          label="From"
          value={draft.startsOn === '' ? noPeriod : draft.startsOn}
          choices={[
            { id: noPeriod, label: 'Choose a period' },
            ...periods.map(({ startsOn, label }) => ({ id: startsOn, label })),
          ]}
          onChange={(id) => change({ startsOn: id === noPeriod ? '' : id })}
        />
        {errorAt('startsOn') !== undefined && (
          <p className="field-error" role="alert">
            Choose the first period with the new limits.
          </p>
        )}
      </div>
      <TextField
        label="Reason"
        description="What changed in how the work is done: limits are not taken anew because points look different"
        rows={2}
        maxLength={500}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        error={errorAt('reason')}
      />
      <TextField
        label="Decided by"
        maxLength={120}
        value={draft.author}
        onChange={(author) => change({ author })}
        error={errorAt('author')}
      />
    </RecordDialog>
  );
}
