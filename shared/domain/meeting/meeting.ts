import type { ObjectiveLink } from './objective-link';

export const meetingStatuses = ['planned', 'papers-out', 'held', 'cancelled'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

export const attendances = ['expected', 'present', 'apologies', 'absent'] as const;
export type Attendance = (typeof attendances)[number];

export interface MeetingPerson {
  readonly name: string;
  readonly role: string | null;
  /** By which minutes name them: "T/CC". */
  readonly initials: string | null;
  readonly attendance: Attendance;
}

/** A meeting at which the commissioner holds the chief constable to account, or is held to account. */
export interface Meeting {
  readonly id: string;
  readonly kindId: string;
  readonly title: string;
  readonly heldOn: string;
  /** `HH:MM`, local time. */
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly theme: string | null;
  readonly note: string | null;
  readonly status: MeetingStatus;
  /** Why it was cancelled or moved. */
  readonly statusReason: string | null;
  readonly papersDueOn: string | null;
  /** The last day for questions from the public. */
  readonly questionsDueOn: string | null;
  readonly objectives: readonly ObjectiveLink[];
}

/** A meeting of which nothing but its day is known. */
export const plainMeeting = {
  kindId: 'accountability-meeting',
  startsAt: null,
  place: null,
  chair: null,
  theme: null,
  note: null,
  status: 'planned',
  statusReason: null,
  papersDueOn: null,
  questionsDueOn: null,
  objectives: [],
} as const satisfies Partial<Meeting>;
