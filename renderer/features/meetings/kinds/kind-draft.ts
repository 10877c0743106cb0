import type { MeetingKindDetails } from '#shared/contract/meeting-inputs';
import type { ItemContent } from '#shared/domain/meeting/agenda';
import type { RepeatUnit } from '#shared/domain/meeting/meeting-kind';
import { minutesOf } from '../agenda/item-draft';

/** A standing item as it is being typed; `key` tells the rows apart. */
export interface StandingDraft {
  readonly key: string;
  readonly title: string;
  readonly owner: string;
  readonly minutes: string;
  readonly isPrivate: boolean;
  readonly note: string;
  readonly shows: ItemContent | 'nothing';
}

export interface KindDraft {
  readonly title: string;
  readonly isPublic: boolean;
  /** Empty where it does not repeat. */
  readonly every: string;
  readonly unit: RepeatUnit;
  readonly papersDays: string;
  readonly questionsDays: string;
  readonly retired: boolean;
  readonly items: readonly StandingDraft[];
}

export const emptyKind: KindDraft = {
  title: '',
  isPublic: true,
  every: '',
  unit: 'month',
  papersDays: '7',
  questionsDays: '14',
  retired: false,
  items: [],
};

const textOf = (value: number | null) => (value === null ? '' : String(value));

export function kindDraft(details: MeetingKindDetails): KindDraft {
  return {
    title: details.title,
    isPublic: details.isPublic,
    every: textOf(details.repeat?.every ?? null),
    unit: details.repeat?.unit ?? 'month',
    papersDays: textOf(details.papersDays),
    questionsDays: textOf(details.questionsDays),
    retired: details.retired,
    items: details.items.map((item, index) => ({
      key: `item-${index}`,
      title: item.title,
      owner: item.owner ?? '',
      minutes: textOf(item.minutes),
      isPrivate: item.isPrivate,
      note: item.note ?? '',
      shows: item.shows ?? 'nothing',
    })),
  };
}

/** Days as typed; what is no whole number becomes one that the program refuses at its field. */
const daysOf = (text: string) => (text.trim() === '' ? null : /^\d+$/.test(text.trim()) ? Number(text) : -1);

export function kindOf({ every, unit, papersDays, questionsDays, items, ...draft }: KindDraft): MeetingKindDetails {
  return {
    ...draft,
    repeat: every.trim() === '' ? null : { every: minutesOf(every) ?? 0, unit },
    papersDays: daysOf(papersDays),
    questionsDays: daysOf(questionsDays),
    items: items.map(({ title, owner, minutes, isPrivate, note, shows }) => ({
      title,
      owner,
      isPrivate,
      note,
      minutes: minutesOf(minutes),
      shows: shows === 'nothing' ? null : shows,
    })),
  };
}

/** The items with one more, empty, at their end. */
export function withNewItem(items: readonly StandingDraft[]): readonly StandingDraft[] {
  const numbers = items.map(({ key }) => Number(key.split('-')[1]));
  const key = `item-${Math.max(-1, ...numbers) + 1}`;
  return [...items, { key, title: '', owner: '', minutes: '', isPrivate: false, note: '', shows: 'nothing' }];
}

/** The fields that say their own errors. */
export function kindFields({ items }: KindDraft): string[] {
  const own = ['title', 'repeat.every', 'papersDays', 'questionsDays'].map((name) => `details.${name}`);
  return [...own, ...items.flatMap((_, index) => ['title', 'minutes'].map((name) => `details.items.${index}.${name}`))];
}
