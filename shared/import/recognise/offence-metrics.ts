import { comparable, cleanText } from '../cells/clean-text';
import { midSentence } from '../../text/words';
import { isFraud } from './offences';
import type { Metric } from '../../domain/metric/metric';
import type { Catalogue } from '../proposal';

/** Ids are at most 64 characters wherever they pass between processes. */
const longestId = 64;

export interface OffenceMetrics {
  readonly idOf: (offence: string) => string;
  readonly totalId: () => string;
  /** The metrics that were asked for and that the catalogue does not have. */
  readonly made: () => readonly Metric[];
}

function slug(text: string): string {
  return comparable(text)
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const common = {
  theme: 'Recorded crime',
  unit: 'count',
  direction: 'down',
  decimals: 0,
  countedBy: 'Home Office Counting Rules',
  // Statements word their measures in their own way; a metric made from an offence claims no such wording.
  publishedLabel: null,
  owner: null,
  numerator: null,
  denominator: null,
} as const satisfies Partial<Metric>;

/**
 * Metrics for offences, each made once. Only the total joins a metric that the workspace has: an office's statement may count
 * "Robbery" or "Homicide" in its own way, and a figure of another definition must not become its next period. Quarters are
 * metrics of their own, since their figures make another series.
 */
export function offenceMetrics(catalogue: Catalogue, periodKind: 'year-ending' | 'quarter'): OffenceMetrics {
  const quarterly = periodKind === 'quarter';
  const suffix = quarterly ? '-quarterly' : '';
  const labels = new Map(
    catalogue.metrics.flatMap(({ id, publishedLabel, unit }) =>
      publishedLabel === null || unit !== 'count' || quarterly ? [] : [[comparable(publishedLabel), id]],
    ),
  );
  const existing = new Set(catalogue.metrics.map(({ id }) => id));
  const ids = new Map<string, string>();
  const made = new Map<string, Metric>();
  const span = quarterly ? 'a quarter of the financial year' : 'a period of 12 months';
  const ensure = (id: string, title: string, definition: string): string => {
    if (!existing.has(id) && !made.has(id)) {
      const shown = quarterly ? `${title}, quarterly` : title;
      made.set(id, { ...common, id, title: shown, shortTitle: shown, periodKind, definition });
    }
    return id;
  };
  return {
    idOf: (offence) => {
      const before = ids.get(offence);
      if (before !== undefined) return before;
      const body = `recorded-crime:${slug(offence)}`.slice(0, longestId - suffix.length).replace(/-$/, '');
      const fraud = isFraud(offence) ? ' Fraud is no part of a force’s total of recorded crime.' : '';
      const definition = `Offences of ${midSentence(offence)} that the police recorded in ${span}.${fraud}`;
      const id = ensure(body + suffix, cleanText(offence), definition);
      ids.set(offence, id);
      return id;
    },
    totalId: () =>
      labels.get('all recorded crime') ??
      ensure(
        `all-recorded-crime${suffix}`,
        'All recorded crime',
        `All offences that the police recorded in ${span}, without fraud, which is recorded nationally.`,
      ),
    made: () => [...made.values()],
  };
}
