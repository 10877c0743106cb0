import { comparePeriods } from '../../domain/period/period-labels';
import { monthYear } from '../../text/dates';
import type { Period } from '../../domain/period/period';
import type { ImportFormat, Recognised } from '../proposal';

export interface SuggestedSource {
  readonly title: string;
  /** Empty where it is not known. */
  readonly publisher: string;
  /** What the release is called by the newest period in it; empty where that is not certain. */
  readonly release: string;
}

/** Formats whose publisher is certain; a commissioner's page or a mapped file may be anybody's. */
const published: Partial<Record<ImportFormat, SuggestedSource>> = {
  'ons-pfa': {
    title: 'Crime in England and Wales: police force area data tables, year ending {end}',
    publisher: 'Office for National Statistics',
    release: 'year ending {end}',
  },
  'rolling-year': {
    title: 'Police recorded crime by police force area, rolling 12-month totals to {end}',
    publisher: 'Home Office',
    release: '12 months to {end}',
  },
  'open-data': {
    title: 'Police recorded crime open data, police force area tables, to {end}',
    publisher: 'Home Office',
    release: 'to {end}',
  },
  'calls-999': { title: '999 call answering times to {end}', publisher: 'Police.uk', release: 'to {end}' },
};

/** "ncpm june-2023.csv" as a title: "ncpm june-2023". */
function fromFileName(fileName: string): string {
  return (fileName.split(/[\\/]/).at(-1) ?? '')
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replaceAll('_', ' ')
    .trim();
}

/** A source to begin with; all of it can be corrected. */
export function suggestSource(recognised: readonly Recognised[], fileName: string): SuggestedSource {
  // Of the ONS tables P1 tells the period: the population of P3 is older.
  const first = recognised.find(({ observations }) => observations.length > 0) ?? recognised[0];
  const known = first === undefined ? undefined : published[first.format];
  const last = first?.observations.reduce<Period | null>(
    (latest, { period }) => (latest === null || comparePeriods(period, latest) > 0 ? period : latest),
    null,
  );
  if (known === undefined || last === null || last === undefined)
    return { title: fromFileName(fileName), publisher: '', release: '' };
  const named = (text: string) => text.replace('{end}', monthYear(last.end));
  return { title: named(known.title), publisher: known.publisher, release: named(known.release) };
}
