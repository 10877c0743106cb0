import type { FindingRow } from '#shared/contract/finding-views';
import type { DetailsChoices } from './details-fields';

/** What the fields of a finding offer, from all findings; a recommendation comes with a cause of concern of its own inspection. */
export function detailsChoices(
  rows: readonly FindingRow[],
  inspectionId: string,
  owners: readonly string[],
): DetailsChoices {
  const parents = rows.filter(
    ({ kind, inspectionId: own }) =>
      own === inspectionId && (kind === 'cause-of-concern' || kind === 'accelerated-cause-of-concern'),
  );
  return {
    areas: [...new Set(rows.map(({ area }) => area))],
    owners,
    parents: parents.map(({ id, ref, title }) => ({ id, label: `${ref}: ${title}` })),
  };
}
