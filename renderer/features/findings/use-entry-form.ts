import { useState, type FormEvent } from 'react';
import { dataAreas } from '#shared/contract/desk-events';
import type { CallName, InputOf, OutputOf } from '#shared/contract/contract';
import { CallFailed } from '../../api/bridge';
import { fieldError } from '../../api/field-error';
import { refreshAreas } from '../../api/query-client';
import { useCommand } from '../../api/use-command';
import { inputFaults, noInputFaults, type InputFaults } from '../../components/input-faults';
import type { RecordForm } from '../../components/use-record-form';
import { useRefusals } from '../../lib/use-refusals';

interface Options<N extends CallName, D> {
  readonly call: N;
  /** What the fields show at first. */
  readonly start: D;
  readonly inputOf: (draft: D) => InputOf<N>;
  /** What no single field's rule can say, by the path of the field that says it. */
  readonly faultsOf?: (draft: D) => InputFaults;
  readonly onStored: (answer: OutputOf<N>, draft: D) => void;
}

/** An entry that is added and never changed, as a form: it has no revision, and so nothing that it could be stale against. */
export function useEntryForm<N extends CallName, D extends object>(options: Options<N, D>): RecordForm<D> {
  const { call, start, inputOf, faultsOf, onStored } = options;
  const [first] = useState(start);
  const [draft, setDraft] = useState(first);
  const [faults, setFaults] = useState(noInputFaults);
  const { form, refuse } = useRefusals();
  const command = useCommand(call);

  const change = (patch: Partial<D>) => {
    setDraft({ ...draft, ...patch });
    setFaults(noInputFaults);
    command.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (command.isPending) return;
    const input = inputOf(draft);
    const found = { ...faultsOf?.(draft), ...inputFaults(call, input) };
    setFaults(found);
    if (Object.keys(found).length > 0) {
      refuse();
      return;
    }
    command.mutate(input, {
      onSuccess: (answer) => onStored(answer, draft),
      onError: (error) => {
        refuse();
        if (error instanceof CallFailed && error.error.code === 'conflict') void refreshAreas(dataAreas);
      },
    });
  };
  return {
    form,
    draft,
    change,
    submit,
    errorAt: (path) => faults[path] ?? fieldError(command.error, path),
    faults,
    error: command.error,
    isPending: command.isPending,
    isDirty: JSON.stringify(draft) !== JSON.stringify(first),
    isStale: false,
    keepMine: () => undefined,
    takeStored: () => undefined,
  };
}
