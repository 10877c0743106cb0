import { setLayouts, setPurposes, type SetLayout, type SetPurpose } from '#shared/domain/metric/metric';

interface Words {
  readonly label: string;
  readonly detail: string;
}

const purposeWords: Readonly<Record<SetPurpose, Words>> = {
  measures: { label: 'National measures', detail: 'Measures that the law says must be published' },
  plan: { label: 'Plan', detail: 'A police and crime plan: each group is an objective' },
  list: { label: 'List', detail: 'Metrics that are read together' },
};

const layoutWords: Readonly<Record<SetLayout, Words>> = {
  comparison: { label: 'Comparison', detail: 'A line for each metric: now, before, and the change' },
  series: { label: 'Series', detail: 'A column for each metric: month after month' },
};

export const purposeChoices = setPurposes.map((id) => ({ id, ...purposeWords[id] }));
export const layoutChoices = setLayouts.map((id) => ({ id, ...layoutWords[id] }));

export function purposeLabel(purpose: SetPurpose): string {
  return purposeWords[purpose].label;
}

export function layoutLabel(layout: SetLayout): string {
  return layoutWords[layout].label;
}

/** What the groups of a set are called. */
export function groupWords(purpose: SetPurpose): { readonly one: string; readonly many: string } {
  return purpose === 'plan' ? { one: 'objective', many: 'objectives' } : { one: 'group', many: 'groups' };
}
