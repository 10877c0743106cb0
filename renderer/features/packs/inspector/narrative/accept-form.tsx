import { useState, type FormEvent } from 'react';
import { fieldError } from '../../../../api/field-error';
import { sentenceOf, useCommand } from '../../../../api/use-command';
import { Button } from '../../../../components/button';
import { TextField } from '../../../../components/text-field';

interface AcceptFormProps {
  readonly packId: string;
  readonly findingId: string;
  readonly onClose: () => void;
}

/** Asks why a finding may stand. The reason is kept for as long as the sentence is as it is. */
export function AcceptForm({ packId, findingId, onClose }: AcceptFormProps) {
  const [reason, setReason] = useState('');
  const accept = useCommand('packs.acceptFinding');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate({ packId, findingId, reason }, { onSuccess: onClose });
  };
  const error = accept.error === null ? undefined : (fieldError(accept.error, 'reason') ?? sentenceOf(accept.error));
  return (
    <form className="narrative-accept" onSubmit={submit}>
      <TextField label="Why it may stand" value={reason} maxLength={400} rows={2} onChange={setReason} error={error} />
      <div className="narrative-accept-actions">
        <Button type="submit" isDisabled={accept.isPending}>
          Accept
        </Button>
        <Button variant="quiet" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
