import type { Tone } from '../analysis/tone';
import type { ChangeVerdict } from './change-judgment';
import type { TargetVerdict } from './judge-target';

/** A verdict is never shown without its words. */
export interface VerdictWords {
  readonly label: string;
  readonly tone: Tone;
}

export const changeWords: Readonly<Record<ChangeVerdict, VerdictWords>> = {
  better: { label: 'Better', tone: 'better' },
  worse: { label: 'Worse', tone: 'worse' },
  'no-clear-change': { label: 'No clear change', tone: 'steady' },
  'too-few-points': { label: 'Too few points', tone: 'unknown' },
  'no-data': { label: 'No data', tone: 'unknown' },
};

export const targetWords: Readonly<Record<TargetVerdict, VerdictWords>> = {
  met: { label: 'Target met', tone: 'better' },
  'not-met': { label: 'Target not met', tone: 'worse' },
  'hit-and-miss': { label: 'Hit and miss', tone: 'steady' },
};
