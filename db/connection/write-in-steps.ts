import { setImmediate } from 'node:timers/promises';
import { DeskError } from '#shared/contract/errors';
import type { OpenWrite } from './write-transaction';
import type { Transaction } from './transaction';

/** How far long work has come, in whatever it counts. */
export interface StepProgress {
  readonly done: number;
  readonly total: number;
}

export interface StepControl {
  readonly onProgress: (progress: StepProgress) => void;
  /** Asked between steps: once it is true, nothing of the work is kept. */
  readonly isCancelled: () => boolean;
}

/** Long work that gives way after each step, so that questions are answered meanwhile. */
export type StepWork<T> = (tx: Transaction) => Generator<StepProgress, T>;

/**
 * Runs long work step by step inside one transaction. Readers see the workspace as it was until all of it is kept.
 * @throws DeskError cancelled
 */
export async function runInSteps<T>({ tx }: OpenWrite, work: StepWork<T>, control: StepControl): Promise<T> {
  const steps = work(tx);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    control.onProgress(step.value);
    await setImmediate();
    if (control.isCancelled()) throw new DeskError('cancelled', 'Stopped as asked: nothing of it was kept.');
  }
}
