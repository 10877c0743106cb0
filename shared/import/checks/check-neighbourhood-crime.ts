import { comparable } from '../cells/clean-text';
import { groupBy } from '../../domain/group-by';
import { periodLabel } from '../../domain/period/period-labels';
import { formatNumber } from '../../text/numbers';
import { forceWords, rowWords } from './check-context';
import type { Check } from './check-context';

/** The four kinds of offence that the National Crime and Policing Measures call neighbourhood crime, as they are printed. */
const parts = ['residential burglary', 'vehicle offences', 'theft from the person', 'robbery'];
const whole = ['all neighbourhood crime', 'neighbourhood crime'];

/** Neighbourhood crime that is not the sum of its four parts. */
export const checkNeighbourhoodCrime: Check = ({ observations }, { catalogue }) => {
  const idOf = (labels: readonly string[]) =>
    catalogue.metrics.find(({ publishedLabel }) => labels.includes(comparable(publishedLabel ?? '')))?.id;
  const total = idOf(whole);
  const partIds = parts.map((label) => idOf([label]));
  if (total === undefined || partIds.includes(undefined)) return [];
  const ofPeriod = groupBy(observations, ({ forceId, period }) => `${forceId ?? ''}\n${period.kind}\n${period.end}`);
  return [...ofPeriod.values()].flatMap((items) => {
    const value = (id: string | undefined) => items.find(({ metricId }) => metricId === id)?.value ?? null;
    const published = items.find(({ metricId }) => metricId === total);
    const values = partIds.map(value);
    if (published === undefined || published.value === null || values.includes(null)) return [];
    const sum = values.reduce<number>((left, right) => left + (right ?? 0), 0);
    if (sum === published.value) return [];
    const { row, forceId, period } = published;
    const figures = values.map((part) => formatNumber(part ?? 0, 0)).join(' + ');
    const message = `${rowWords(row)}${forceWords(forceId, catalogue)}neighbourhood crime, ${periodLabel(period)}, is given as ${formatNumber(published.value, 0)}; residential burglary, vehicle offences, theft from the person and robbery (${figures}) add up to ${formatNumber(sum, 0)}.`;
    return [{ severity: 'warning', row, rule: 'parts-do-not-sum', message }];
  });
};
