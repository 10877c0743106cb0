import type { Cadence } from './release';

/** Months from one time to the next; null where it comes at no usual time. */
export const cadenceMonths = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
  irregular: null,
} as const satisfies Record<Cadence, number | null>;
