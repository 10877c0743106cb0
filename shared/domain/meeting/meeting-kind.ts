import type { StandingItem } from './agenda';

export const repeatUnits = ['week', 'month'] as const;
export type RepeatUnit = (typeof repeatUnits)[number];

/** A kind of meeting, in the office's own words, with the standing items that a new one begins with. */
export interface MeetingKind {
  readonly id: string;
  readonly title: string;
  readonly isPublic: boolean;
  /** How often it comes; null where it is called when needed. */
  readonly repeat: { readonly every: number; readonly unit: RepeatUnit } | null;
  /** How many days before the meeting its papers are due; null where there are none. */
  readonly papersDays: number | null;
  /** How many days before the meeting the public's questions close; null where none are taken. */
  readonly questionsDays: number | null;
  readonly retired: boolean;
  readonly items: readonly StandingItem[];
}
