import { normaliseForceName } from './normalise-force-name';
import { notAForceByName } from './not-a-force';
import { areaCode } from './match-force';

/**
 * In a table of regions and forces without codes "West Midlands" stands twice: first the region, heading its forces, then the
 * force. Gives the index of the region's row; null where codes tell the two apart or the table has no regions.
 */
export function westMidlandsRegion(areas: readonly { readonly code: string; readonly name: string }[]): number | null {
  const named = areas.flatMap(({ code, name }, index) =>
    areaCode(code) === null && normaliseForceName(name) === 'west midlands' ? [index] : [],
  );
  const hasRegions = areas.some(({ name }) => {
    const normalised = normaliseForceName(name);
    return normalised.endsWith('midlands') && notAForceByName(normalised) !== null;
  });
  return hasRegions && named.length >= 2 ? (named[0] ?? null) : null;
}
