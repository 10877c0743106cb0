import type { SetDetails } from '#shared/contract/edit-inputs';

/** A group as it stands in the fields; `key` tells it from the others while it is moved and renamed. */
export interface GroupDraft {
  readonly key: string;
  /** Null for one that is new. */
  readonly id: string | null;
  readonly title: string;
  readonly note: string;
  readonly metricIds: readonly string[];
}

export interface SetDraft {
  readonly title: string;
  readonly shortTitle: string;
  readonly layout: SetDetails['layout'];
  readonly purpose: SetDetails['purpose'];
  readonly note: string;
  readonly groups: readonly GroupDraft[];
}

export const emptySet: SetDraft = {
  title: '',
  shortTitle: '',
  layout: 'comparison',
  purpose: 'list',
  note: '',
  groups: [],
};

export function setDraft({ title, shortTitle, layout, purpose, note, groups }: SetDetails): SetDraft {
  return {
    title,
    shortTitle,
    layout,
    purpose,
    note: note ?? '',
    groups: groups.map((group, index) => ({ ...group, key: `group-${index}`, note: group.note ?? '' })),
  };
}

export function setOf({ groups, ...draft }: SetDraft): SetDetails {
  return {
    ...draft,
    groups: groups.map(({ id, title, note, metricIds }) => ({ id, title, note, metricIds: [...metricIds] })),
  };
}

/** The groups with a new, empty one at their end. */
export function withNewGroup(groups: readonly GroupDraft[]): readonly GroupDraft[] {
  const numbers = groups.map(({ key }) => Number(key.split('-')[1]));
  return [...groups, { key: `group-${Math.max(-1, ...numbers) + 1}`, id: null, title: '', note: '', metricIds: [] }];
}

/** The fields that say their own errors. */
export function setFields({ groups }: SetDraft): string[] {
  const own = ['title', 'shortTitle', 'note'].map((name) => `details.${name}`);
  return [...own, ...groups.flatMap((_, index) => ['title', 'note'].map((name) => `details.groups.${index}.${name}`))];
}
