/** What a calendar file says of one thing that has a day. */
export interface CalendarEvent {
  /** The same for the same thing in every file, and nothing else's in any file. */
  readonly uid: string;
  /** How often it was changed: a calendar takes the higher number for the newer state. */
  readonly sequence: number;
  /** When it was last changed, ISO. */
  readonly changedAt: string;
  /** ISO day. */
  readonly on: string;
  /** By the clocks of England and Wales; null where it takes the whole day. */
  readonly time: { readonly startsAt: string; readonly minutes: number } | null;
  readonly summary: string;
  readonly description: string | null;
  readonly location: string | null;
  readonly category: string;
  readonly isCancelled: boolean;
  /** Whether somebody is elsewhere engaged meanwhile: a deadline makes nobody busy. */
  readonly isBusy: boolean;
}
