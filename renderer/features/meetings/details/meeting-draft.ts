import type { MeetingDetails } from '#shared/contract/meeting-inputs';
import type { MeetingKindChoice } from '#shared/contract/meeting-views';
import type { ObjectiveLink } from '#shared/domain/meeting/objective-link';
import { closedDay } from '#shared/domain/calendar/closed-day';
import { isoDate } from '#shared/domain/period/period';
import { addDays } from '#shared/text/dates';
import { dayOf, dayText } from '../../../components/day-draft';

/** One who attends, as it is being typed; `key` tells the rows apart. */
export interface PersonDraft {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly initials: string;
  readonly attendance: MeetingDetails['people'][number]['attendance'];
}

/** A meeting as it stands in the fields. */
export interface MeetingDraft {
  readonly kindId: string;
  readonly title: string;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly place: string;
  readonly chair: string;
  readonly theme: string;
  readonly note: string;
  readonly papersDueOn: string;
  readonly questionsDueOn: string;
  readonly objectives: readonly ObjectiveLink[];
  readonly people: readonly PersonDraft[];
}

export function newMeeting(kind: MeetingKindChoice | undefined): MeetingDraft {
  return {
    kindId: kind?.id ?? '',
    title: kind?.label ?? '',
    heldOn: '',
    startsAt: '',
    place: '',
    chair: '',
    theme: '',
    note: '',
    papersDueOn: '',
    questionsDueOn: '',
    objectives: [],
    people: [],
  };
}

export function meetingDraft(details: MeetingDetails): MeetingDraft {
  return {
    kindId: details.kindId,
    title: details.title,
    heldOn: dayText(details.heldOn),
    startsAt: details.startsAt ?? '',
    place: details.place ?? '',
    chair: details.chair ?? '',
    theme: details.theme ?? '',
    note: details.note ?? '',
    papersDueOn: dayText(details.papersDueOn),
    questionsDueOn: dayText(details.questionsDueOn),
    objectives: details.objectives,
    people: details.people.map((person, index) => ({
      key: `person-${index}`,
      name: person.name,
      role: person.role ?? '',
      initials: person.initials ?? '',
      attendance: person.attendance,
    })),
  };
}

export function meetingOf({ people, objectives, ...draft }: MeetingDraft): MeetingDetails {
  return {
    ...draft,
    heldOn: dayOf(draft.heldOn) ?? '',
    startsAt: draft.startsAt.trim() === '' ? null : draft.startsAt.trim(),
    papersDueOn: dayOf(draft.papersDueOn),
    questionsDueOn: dayOf(draft.questionsDueOn),
    objectives: [...objectives],
    people: people.map(({ name, role, initials, attendance }) => ({ name, role, initials, attendance })),
  };
}

/** The days by which papers and questions are wanted, where the kind says how long before and nothing is written yet. */
export function withDueDays(draft: MeetingDraft, kind: MeetingKindChoice | undefined): Partial<MeetingDraft> {
  const day = dayOf(draft.heldOn);
  if (kind === undefined || day === null || !/^\d{4}-\d\d-\d\d$/.test(day)) return {};
  const before = (count: number | null) => (count === null ? '' : dayText(addDays(day, -count)));
  return {
    ...(draft.papersDueOn === '' ? { papersDueOn: before(kind.papersDays) } : {}),
    ...(draft.questionsDueOn === '' ? { questionsDueOn: before(kind.questionsDays) } : {}),
  };
}

/** The people with one more row. */
export function withNewPerson(people: readonly PersonDraft[]): readonly PersonDraft[] {
  const numbers = people.map(({ key }) => Number(key.split('-')[1]));
  return [
    ...people,
    { key: `person-${Math.max(-1, ...numbers) + 1}`, name: '', role: '', initials: '', attendance: 'expected' },
  ];
}

/** The fields that say their own errors. */
export function meetingFields({ people }: MeetingDraft): string[] {
  const own = ['title', 'heldOn', 'startsAt', 'place', 'chair', 'theme', 'note', 'papersDueOn', 'questionsDueOn'];
  return [...own.map((name) => `details.${name}`), ...people.map((_, index) => `details.people.${index}.name`)];
}

/** That offices are closed on a day that was written; undefined for a working day, and for what is no day. */
export function closedNote(written: string): string | undefined {
  const day = dayOf(written);
  if (day === null || !isoDate.safeParse(day).success) return undefined;
  const closed = closedDay(day);
  return closed === null ? undefined : `Falls on ${closed}`;
}
