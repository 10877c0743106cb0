import type { ChartModel, ChartPoint } from '#shared/pack/chart-shape';

export function point(end: string, label: string, value: number | null): ChartPoint {
  return {
    end,
    label,
    value,
    interval: null,
    text: value === null ? 'not available' : `${value}%`,
    observationId: value === null ? null : `figure-${end}`,
  };
}

/** Consecutive months with a value each. */
export function monthlyPoints(year: number, month: number, count: number): readonly ChartPoint[] {
  return Array.from({ length: count }, (_, index) => {
    const at = year * 12 + month - 1 + index;
    const end = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-28`;
    return point(end, end, 75 + (index % 10));
  });
}

export function chartModel(parts: Partial<ChartModel>): ChartModel {
  return {
    title: 'A metric',
    alt: 'A chart',
    points: [],
    target: null,
    markers: [],
    axis: { min: 70, max: 90, ticks: [70, 75, 80, 85, 90].map((value) => ({ value, label: `${value}%` })) },
    caption: '',
    ...parts,
  };
}
