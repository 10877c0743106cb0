import type { Finding } from '../domain/finding/finding';
import type { Block } from './pack';

/** Whether a block shows this finding: an empty list of kinds or tones means every one. */
export function printsFinding(
  block: Block,
  { inspectionId, kind, tone, area, metricIds }: Pick<Finding, 'inspectionId' | 'kind' | 'tone' | 'area' | 'metricIds'>,
): boolean {
  return (
    (block.kind === 'findings' || block.kind === 'tracker') &&
    block.inspectionIds.includes(inspectionId) &&
    (block.kinds.length === 0 || block.kinds.includes(kind)) &&
    (block.tones.length === 0 || block.tones.includes(tone)) &&
    (block.area === null || block.area === area) &&
    (block.kind === 'findings' || !block.measuredOnly || metricIds.length > 0)
  );
}
