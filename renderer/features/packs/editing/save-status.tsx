import { useSyncExternalStore } from 'react';
import type { SaveStatus as Status } from '../../../lib/use-draft';
import type { PackQueue } from './pack-queue';

const words: { readonly [S in Status]: string } = { saved: 'Saved', saving: 'Saving…', failed: 'Not saved' };

/** Whether everything is stored, in a word; by itself, so that a keystroke draws nothing else anew. */
export function SaveStatus({ queue }: { readonly queue: PackQueue }) {
  return words[useSyncExternalStore(queue.subscribe, queue.status)];
}
