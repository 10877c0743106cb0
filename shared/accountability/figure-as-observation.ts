import type { FindingFigure, FindingFigureUnit } from '../domain/finding/finding';
import type { MetricUnit } from '../domain/metric/metric';
import type { Observation } from '../domain/observation/observation';

const secondsIn: Partial<Readonly<Record<FindingFigureUnit, number>>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
  weeks: 604_800,
};

/** What a metric of the unit holds of a finding's figure. */
export type FigureValue = Pick<Observation, 'numerator' | 'denominator' | 'halfWidth'> & { readonly value: number };

/**
 * A finding's figure as a metric of the unit holds it: "49 of 82" as the percentage that it is, minutes as seconds.
 * @returns null where it measures something else
 */
export function figureAsObservation(figure: FindingFigure, unit: MetricUnit): FigureValue | null {
  const { value, numerator, denominator, halfWidth } = figure;
  if (unit === 'percent') {
    if (figure.unit === 'percent') return { value, numerator, denominator, halfWidth };
    if (numerator === null || denominator === null || denominator === 0) return null;
    return { value: (numerator * 100) / denominator, numerator, denominator, halfWidth: null };
  }
  if (unit === 'seconds' || unit === 'duration') {
    const seconds = secondsIn[figure.unit];
    if (seconds === undefined) return null;
    return {
      value: value * seconds,
      numerator: null,
      denominator: null,
      halfWidth: halfWidth === null ? null : halfWidth * seconds,
    };
  }
  // A part of a whole counts something else than a metric that counts the whole.
  return figure.unit === unit && denominator === null ? { value, numerator, denominator, halfWidth } : null;
}
