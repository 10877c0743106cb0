import { z } from 'zod';
import type { StatutoryDate } from '../domain/statutory/statutory-date';
import type { StatutoryStateName } from '../accountability/statutory-state';
import { isoDate } from '../domain/period/period';
import { cadences } from '../domain/release/release';
import { changed } from './edit-inputs';
import { command, id } from './contract-call';
import type { Saved } from './contract-call';

/** What a person enters of a statutory date; whether the law names its day is no matter of opinion and stays as it is. */
const statutoryDetails = z.strictObject({
  title: z.string().trim().min(1, 'Say what is asked for.').max(200),
  law: z.string().trim().min(1, 'Name the Act, Order or rule that asks for it.').max(300),
  cadence: z.enum(cadences),
  firstOn: isoDate.nullable(),
  isFollowed: z.boolean(),
  note: z.string().trim().min(1).max(1000).nullable(),
});

/** One row of the calendar's list. */
export interface StatutoryRow {
  readonly id: string;
  readonly revision: number;
  readonly details: Omit<StatutoryDate, 'isLawfulDay'>;
  readonly isLawfulDay: boolean;
  readonly state: StatutoryStateName;
  readonly words: string;
  /** The ISO day that can be marked as done; null where there is none. */
  readonly on: string | null;
  /** "Done for 1 February 2026"; null where nothing was marked yet. */
  readonly doneText: string | null;
}

/** Days on which the law asks an office for something, other than the responses of section 55. */
export const statutoryContract = {
  'calendar.saveStatutory': command<Saved>()(z.strictObject({ record: changed, details: statutoryDetails })),
  /** Says of one of its days that it was done, or takes that back. */
  'calendar.markStatutory': command<null>()(z.strictObject({ id, on: isoDate, isDone: z.boolean() })),
};
