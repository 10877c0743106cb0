import type { Recognised } from '../proposal';

/** The parts of a recognised table that most tables leave empty. `table` is the sheet's name, which `recognise` fills in. */
export const nothingRecognised = {
  table: null,
  newMetrics: [],
  leftOut: [],
  doubts: [],
} as const satisfies Partial<Recognised>;
