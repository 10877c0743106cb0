import type { FindingFigureUnit } from '../domain/finding/finding';
import type { MetricUnit } from '../domain/metric/metric';
import type { MentionUnit } from './mention';

/** How a number of each unit is written in a sentence. */
export const mentionUnits: Readonly<Record<MetricUnit | FindingFigureUnit, MentionUnit>> = {
  count: 'amount',
  percent: 'percent',
  seconds: 'seconds',
  duration: 'seconds',
  ratio: 'amount',
  currency: 'currency',
  'rate-per-1000': 'amount',
  hours: 'amount',
  minutes: 'amount',
  days: 'amount',
  weeks: 'amount',
  months: 'amount',
  years: 'amount',
};
