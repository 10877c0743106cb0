import { useState, type FormEvent } from 'react';
import type { AnalysisView } from '#shared/contract/analysis-view';
import { fieldError, isSaidAtFields } from '../../../api/field-error';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { ErrorNote } from '../../../components/error-note';
import { inputFaults, noInputFaults } from '../../../components/input-faults';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { focusField } from '../../../lib/focus-field';

const formId = 'withdraw-rebase';

interface WithdrawDialogProps {
  readonly rebase: AnalysisView['rebases'][number];
  readonly onClose: () => void;
}

export function WithdrawDialog({ rebase, onClose }: WithdrawDialogProps) {
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState(noInputFaults);
  const withdraw = useCommand('analysis.withdrawRebase');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = { id: rebase.id, reason: reason.trim() };
    const found = inputFaults('analysis.withdrawRebase', input);
    setFaults(found);
    if (withdraw.isPending || Object.keys(found).length > 0) return;
    withdraw.mutate(input, {
      onSuccess: () => {
        onClose();
        say(`Withdrawn: limits from ${rebase.fromText}`);
      },
    });
  };
  return (
    <Dialog
      title="Withdraw these limits?"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Keep them</Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={withdraw.isPending}>
            Withdraw them
          </Button>
        </>
      }
    >
      <p>
        Points from {rebase.fromText} on share the limits before it again. The decision and why it was withdrawn stay on
        record.
      </p>
      <form ref={focusField} id={formId} aria-label="Why they are withdrawn" onSubmit={submit} noValidate>
        <TextField
          label="Reason"
          rows={2}
          value={reason}
          maxLength={500}
          onChange={(text) => {
            setReason(text);
            setFaults(noInputFaults);
          }}
          error={faults['reason'] ?? fieldError(withdraw.error, 'reason')}
        />
      </form>
      {withdraw.isError && !isSaidAtFields(withdraw.error, ['reason']) ? <ErrorNote error={withdraw.error} /> : null}
    </Dialog>
  );
}
