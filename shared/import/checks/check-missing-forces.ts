import { groupBy } from '../../domain/group-by';
import { comparePeriods, periodLabel } from '../../domain/period/period-labels';
import { formatNumber } from '../../text/numbers';
import { countWords, listWords } from '../../text/words';
import type { Check } from './check-context';
import type { ForceNames } from '../proposal';

/** A table of at least so many forces means to be about all of England and Wales; fewer are a region or a peer group. */
const nationalFrom = 30;
const shownPeriods = 3;

/** Forces with a police force area of their own in England and Wales. */
function isTerritorial({ code }: ForceNames): boolean {
  return code !== null && /^(E23|W15)/.test(code);
}

/** Forces of England and Wales that a national table does not have, for each period; one warning for each set of absent forces. */
export const checkMissingForces: Check = ({ observations }, { catalogue }) => {
  const all = catalogue.forces.filter(isTerritorial);
  const present = new Set(observations.flatMap(({ forceId }) => (forceId === null ? [] : [forceId])));
  if (present.size < nationalFrom) return [];
  const byPeriod = groupBy(observations, ({ period }) => `${period.kind}\n${period.start}\n${period.end}`);
  const absences = [...byPeriod.values()].flatMap((items) => {
    const given = new Set(items.map(({ forceId }) => forceId));
    const missing = all.filter(({ id }) => !given.has(id)).map(({ name }) => name);
    const period = items[0]?.period;
    return missing.length === 0 || period === undefined ? [] : [{ missing, period }];
  });
  return [...groupBy(absences, ({ missing }) => missing.join('\n')).values()].flatMap((same) => {
    const periods = same.map(({ period }) => period).toSorted(comparePeriods);
    const missing = same[0]?.missing ?? [];
    const rest = periods.length - shownPeriods;
    const shown = periods.slice(0, shownPeriods).map(periodLabel);
    const when = listWords(rest > 0 ? [...shown, `${countWords(rest)} more periods`] : shown);
    const message = `${formatNumber(missing.length, 0)} of the ${formatNumber(all.length, 0)} forces of England and Wales are not in the table for ${when}: ${listWords(missing)}.`;
    return [{ severity: 'warning' as const, row: null, rule: 'missing-forces' as const, message }];
  });
};
