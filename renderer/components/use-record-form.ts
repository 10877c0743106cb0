import { useState, type FormEvent, type RefObject } from 'react';
import { dataAreas } from '#shared/contract/desk-events';
import type { CallName, InputOf, OutputOf } from '#shared/contract/contract';
import { CallFailed } from '../api/bridge';
import { fieldError } from '../api/field-error';
import { refreshAreas } from '../api/query-client';
import { useCommand } from '../api/use-command';
import { useRefusals } from '../lib/use-refusals';
import { inputFaults, noInputFaults, type InputFaults } from './input-faults';

/** What a change names: the record that it was made from; null for a new one, and for an entry that is only ever added. */
export type RecordKey = { readonly id: string; readonly revision: number } | null;

export interface StoredDraft<D> {
  readonly record: RecordKey;
  /** What the fields show of the record, or of a new one. */
  readonly draft: D;
}

interface Options<N extends CallName, D> {
  readonly call: N;
  /** As the program holds it now: a newer revision may come in while one types. */
  readonly stored: StoredDraft<D>;
  readonly inputOf: (draft: D, record: RecordKey) => InputOf<N>;
  /** What no single field's rule can say, by the path of the field that says it. */
  readonly faultsOf?: (draft: D) => InputFaults;
  readonly onSaved: (answer: OutputOf<N>, draft: D) => void;
}

export interface RecordForm<D> {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly draft: D;
  readonly change: (patch: Partial<D>) => void;
  readonly submit: (event: FormEvent) => void;
  /** What is wrong at a field, found here or by the program; `path` is dotted. */
  readonly errorAt: (path: string) => string | undefined;
  /** What was found here, by path. */
  readonly faults: Readonly<Record<string, string>>;
  /** What the program answered. */
  readonly error: Error | null;
  readonly isPending: boolean;
  /** True where something was typed that is not stored. */
  readonly isDirty: boolean;
  /** True where the record was changed elsewhere after typing began: see `keepMine` and `takeStored`. */
  readonly isStale: boolean;
  /** The next saving replaces what was stored meanwhile. */
  readonly keepMine: () => void;
  /** Shows what is stored now, without what was typed. */
  readonly takeStored: () => void;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const revisionOf = (record: RecordKey) => record?.revision ?? 0;

/** What a command answers where it stored a record; others answer with something else or with nothing. */
function recordIn(answer: unknown): RecordKey {
  return typeof answer === 'object' && answer !== null && 'id' in answer && 'revision' in answer
    ? { id: String(answer.id), revision: Number(answer.revision) }
    : null;
}

/** A record that is typed, sent to the program, and either stored or sent back with what is wrong; what was typed stays. */
export function useRecordForm<N extends CallName, D extends object>(options: Options<N, D>): RecordForm<D> {
  const { call, stored, inputOf, faultsOf, onSaved } = options;
  const [base, setBase] = useState(stored);
  const [draft, setDraft] = useState(stored.draft);
  const [faults, setFaults] = useState(noInputFaults);
  const { form, refuse } = useRefusals();
  const command = useCommand(call);

  const isDirty = !same(draft, base.draft);
  const isNewer = revisionOf(stored.record) > revisionOf(base.record) && !command.isPending;
  const forgetRefusal = () => {
    setFaults(noInputFaults);
    command.reset();
  };
  const takeStored = () => {
    setBase(stored);
    setDraft(stored.draft);
    forgetRefusal();
  };
  const keepMine = () => {
    setBase(stored);
    forgetRefusal();
  };
  // Nothing was typed, so nothing is lost by showing what is stored now.
  if (isNewer && !isDirty) {
    setBase(stored);
    setDraft(stored.draft);
  }

  const change = (patch: Partial<D>) => {
    setDraft({ ...draft, ...patch });
    forgetRefusal();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (command.isPending) return;
    const input = inputOf(draft, base.record);
    const found = { ...faultsOf?.(draft), ...inputFaults(call, input) };
    setFaults(found);
    if (!same(found, noInputFaults)) {
      refuse();
      return;
    }
    command.mutate(input, {
      onSuccess: (answer) => {
        setBase({ record: recordIn(answer) ?? base.record, draft });
        onSaved(answer, draft);
      },
      onError: (error) => {
        refuse();
        // What it conflicts with is shown beside what was typed: see `isStale`.
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
    isDirty,
    isStale: isNewer && isDirty,
    keepMine,
    takeStored,
  };
}
