import type { MetricDetails } from '#shared/contract/edit-inputs';

/** A metric's details as they stand in the fields: what may be left out is an empty text. */
export type DetailsDraft = Omit<MetricDetails, 'publishedLabel' | 'owner'> & {
  readonly publishedLabel: string;
  readonly owner: string;
};

export const emptyDetails: DetailsDraft = {
  title: '',
  shortTitle: '',
  publishedLabel: '',
  theme: '',
  unit: 'count',
  direction: 'down',
  periodKind: 'month',
  decimals: 0,
  owner: '',
};

export function detailsDraft(details: MetricDetails): DetailsDraft {
  return {
    title: details.title,
    shortTitle: details.shortTitle,
    publishedLabel: details.publishedLabel ?? '',
    theme: details.theme,
    unit: details.unit,
    direction: details.direction,
    periodKind: details.periodKind,
    decimals: details.decimals,
    owner: details.owner ?? '',
  };
}

/** The fields that say their own errors, as the program names them. */
export const detailsFields = ['title', 'shortTitle', 'publishedLabel', 'theme', 'owner'].map(
  (name) => `details.${name}`,
);
