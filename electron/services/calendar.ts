import type { Reader } from '#db/connection/reader';
import type { Store } from '#db/connection/store';
import { listMetrics } from '#db/repositories/metrics';
import {
  insertReleaseSeries,
  removeReleaseSeries,
  setSeriesSources,
  updateReleaseSeries,
} from '#db/repositories/release-series';
import { listSources, metricsOfSources } from '#db/repositories/sources';
import type { InputOf } from '#shared/contract/contract';
import type { Saved } from '#shared/contract/contract-call';
import type { CalendarRow, CalendarView } from '#shared/contract/definition-views';
import type { ReleaseState } from '#shared/domain/release/next-release';
import { longDate, monthYear } from '#shared/text/dates';
import { formatNumber } from '#shared/text/numbers';
import { countWords, plural, sentenceCase } from '#shared/text/words';
import { datedEntries } from './dated-entries';
import { dutyDates } from './duty-dates';
import { releaseStates } from './release-states';
import { statutoryRows } from './statutory-dates';
import { thisComputer } from './this-computer';

const order: readonly ReleaseState[] = ['stale', 'due-soon', 'up-to-date', 'unknown'];

/** @param today `YYYY-MM-DD` */
export function calendarView(read: Reader, today: string): CalendarView {
  const sources = listSources(read);
  const fed = metricsOfSources(read);
  const titles = new Map(listMetrics(read).map(({ id, title }) => [id, title]));
  const rows = releaseStates(read, today).map(({ series, releases, state, words, last, next }): CalendarRow => {
    const newest = releases.find(({ publishedOn }) => publishedOn !== null && publishedOn === last);
    const metricIds = new Set(releases.flatMap(({ id }) => fed.get(id) ?? []));
    return {
      series: { ...series, announced: [...series.announced], sourceIds: releases.map(({ id }) => id) },
      state,
      words,
      lastText: last === null ? null : `${longDate(last)}${newest?.release == null ? '' : ` (${newest.release})`}`,
      next: next === null ? null : { ...next, text: next.usual ? `about ${monthYear(next.on)}` : longDate(next.on) },
      metrics: [...metricIds].map((id) => ({ id, label: titles.get(id) ?? id })),
    };
  });
  const duties = dutyDates(read, today);
  const statutory = statutoryRows(read, today);
  const stale = rows.filter(({ state }) => state === 'stale').length;
  const count = `${sentenceCase(countWords(rows.length))} ${plural(rows.length, 'publication is', 'publications are')} followed`;
  const late =
    stale === 0
      ? 'nothing is overdue'
      : `${formatNumber(stale, 0)} ${plural(stale, 'has', 'have')} a release that is out and not held`;
  return {
    lead: rows.length === 0 ? 'No publication is followed yet.' : `${count}; ${late}.`,
    duties,
    statutory,
    dated: datedEntries(read, { rows, duties, statutory }, today),
    today,
    rows: rows.toSorted(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) || (a.next?.on ?? '9999').localeCompare(b.next?.on ?? '9999'),
    ),
    sources: sources.map(({ id, title, publisher, seriesId }) => ({ id, label: title, publisher, seriesId })),
  };
}

export function saveSeries(store: Store, { record, details }: InputOf<'calendar.saveSeries'>): Saved {
  const { sourceIds, ...series } = details;
  return store.write({ actor: thisComputer, reason: `Publication changed: ${details.title}` }, (tx) => {
    const saved =
      record === null
        ? { id: insertReleaseSeries(tx, series), revision: 1 }
        : { id: record.id, revision: updateReleaseSeries(tx, record, series) };
    setSeriesSources(tx, saved.id, sourceIds);
    return saved;
  });
}

export function dropSeries(store: Store, record: InputOf<'calendar.removeSeries'>): null {
  store.write({ actor: thisComputer, reason: 'Publication no longer followed' }, (tx) =>
    removeReleaseSeries(tx, record),
  );
  return null;
}
