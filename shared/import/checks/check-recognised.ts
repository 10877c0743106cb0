import { checkMissingForces } from './check-missing-forces';
import { checkNeighbourhoodCrime } from './check-neighbourhood-crime';
import { checkPercents } from './check-percents';
import { checkRankAgainstValue, checkRankBounds } from './check-ranks';
import { checkVolumes } from './check-volumes';
import type { Check, CheckContext } from './check-context';
import type { Recognised } from '../proposal';

const checks: readonly Check[] = [
  checkNeighbourhoodCrime,
  checkPercents,
  checkVolumes,
  checkRankBounds,
  checkRankAgainstValue,
  checkMissingForces,
];

/**
 * Adds what the plausibility checks find to the warnings of a recognised table. Nothing else changes: a warning never changes a
 * value. What can only be seen in the table itself (totals, dates, bands, repeated rows) its recogniser has found already.
 */
export function checkRecognised(recognised: Recognised, context: CheckContext): Recognised {
  const found = checks.flatMap((check) => check(recognised, context));
  return { ...recognised, warnings: [...recognised.warnings, ...found] };
}
