import type { SpcShape } from '#shared/charts/xmr-chart';
import type { ChartColours } from './chart-colours';

/** The colour that goes with a shape; the shape alone says as much. */
export function shapeColour(shape: SpcShape, colours: ChartColours): string {
  switch (shape) {
    case 'circle':
      return colours.line;
    case 'up':
      return colours.better;
    case 'down':
      return colours.worse;
    case 'diamond':
      return colours.ink;
  }
}

/** Outlines in a square of 10, for legends and icons. */
export const shapePaths = {
  circle: 'M5 1.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8Z',
  up: 'M5 1 9.4 8.6H0.6Z',
  down: 'M5 9 0.6 1.4H9.4Z',
  diamond: 'M5 0.6 9.4 5 5 9.4 0.6 5Z',
} as const satisfies Record<SpcShape, string>;

/** Victory's names for the same shapes. */
export const victorySymbols = {
  circle: 'circle',
  up: 'triangleUp',
  down: 'triangleDown',
  diamond: 'diamond',
} as const satisfies Record<SpcShape, string>;
