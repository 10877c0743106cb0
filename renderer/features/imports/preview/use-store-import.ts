import { useState, type FormEvent } from 'react';
import type { ImportPreview } from '#shared/contract/views';
import { isCancelled } from '../../../api/is-cancelled';
import { useCommand } from '../../../api/use-command';
import {
  newSource,
  sourceFaults,
  sourceOf,
  type SourceDraft,
  type SourceFaults,
} from '../../../components/source-draft';
import { storedWords } from '../../../components/import-words';
import { say } from '../../../components/toasts';
import { useRefusals } from '../../../lib/use-refusals';
import { useWaitingImport } from '../waiting-import';
import { reasonOf, whyNothing, type Revisions } from './what-is-stored';

/** How an import is stored, as far as it has been said. */
export interface StoreDraft {
  readonly source: SourceDraft;
  readonly revisions: Revisions;
  /** Why the values differ, as it is typed. */
  readonly reason: string;
}

/** An import that is described, sent to be stored, and either stored, stopped or sent back with what is wrong. */
export function useStoreImport({ token, counts, suggested }: ImportPreview) {
  const { release } = useWaitingImport();
  const [draft, setDraft] = useState<StoreDraft>(() => ({
    source: newSource(suggested),
    revisions: 'accept',
    reason: '',
  }));
  const [faults, setFaults] = useState<SourceFaults>({});
  const { form, refuse } = useRefusals();
  const commit = useCommand('imports.commit');
  const nothing = whyNothing(counts, draft.revisions);

  const change = (patch: Partial<StoreDraft>) => {
    setDraft({ ...draft, ...patch });
    setFaults({});
    commit.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (nothing !== null || commit.isPending) return;
    const found = sourceFaults(draft.source);
    setFaults(found);
    if (Object.keys(found).length > 0) {
      refuse();
      return;
    }
    const { source, revisions, reason } = draft;
    commit.mutate(
      { token, source: sourceOf(source), revisions, reason: reasonOf(counts, reason) },
      {
        onSuccess: (stored) => {
          say(storedWords(stored));
          release();
        },
        onError: refuse,
      },
    );
  };
  const stopped = isCancelled(commit.error);
  return {
    form,
    draft,
    change,
    submit,
    nothing,
    faults,
    isPending: commit.isPending,
    /** What the program refused. */
    error: stopped ? null : commit.error,
    /** What the program says of an import that was stopped; it still waits. */
    stopped: stopped ? commit.error : null,
  };
}
