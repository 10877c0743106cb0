import type { FindingRow } from '#shared/contract/finding-views';
import type { FindingGroup } from '../findings-search';

/** What the band above a finding says. */
export function bandTitle(row: FindingRow, group: FindingGroup): string {
  switch (group) {
    case 'area':
      return row.area;
    case 'inspection':
      return row.inspection;
    case 'kind':
      return row.kindLabel;
    case 'owner':
      return row.owner ?? 'No owner';
  }
}
