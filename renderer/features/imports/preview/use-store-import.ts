import { useState, type FormEvent } from 'react';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';
import type { ImportPreview } from '#shared/contract/views';
import { CallFailed } from '../../../api/bridge';
import { useCommand } from '../../../api/use-command';
import {
  newSource,
  sourceFaults,
  sourceOf,
  type SourceDraft,
  type SourceFaults,
} from '../../../components/source-draft';
import { say } from '../../../components/toasts';
import { useRefusals } from '../../../lib/use-refusals';
import { useWaitingImport } from '../waiting-import';
import { reasonOf, whyNothing, type Revisions } from './what-is-stored';

export const figuresOf = (n: number) => `${formatNumber(n, 0)} ${plural(n, 'figure', 'figures')}`;

/** How an import is stored, as far as it has been said. */
export interface StoreDraft {
  readonly source: SourceDraft;
  readonly revisions: Revisions;
  /** Why the values differ, as it is typed. */
  readonly reason: string;
}

/** A person stopped it: nothing went wrong. */
function isCancelled(error: unknown): boolean {
  return error instanceof CallFailed && error.error.code === 'cancelled';
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
        onSuccess: ({ recorded, revised }) => {
          const some = revised > 0 ? `, ${formatNumber(revised, 0)} of them revised` : '';
          say(`Stored ${figuresOf(recorded + revised)}${some}`);
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
