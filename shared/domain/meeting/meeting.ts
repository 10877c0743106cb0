/** A public meeting at which the commissioner holds the chief constable to account. */
export interface Meeting {
  readonly id: string;
  readonly title: string;
  readonly heldOn: string;
  /** `HH:MM`, local time. */
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly theme: string | null;
  readonly note: string | null;
}

export interface Question {
  readonly id: string;
  readonly meetingId: string;
  readonly text: string;
  readonly findingId: string | null;
  readonly metricId: string | null;
}
