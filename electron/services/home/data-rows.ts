import type { Reader } from '#db/connection/reader';
import { listImports, type StoredImport } from '#db/repositories/imports';
import type { HomeRow } from '#shared/contract/home-view';
import { periodLabel } from '#shared/domain/period/period-labels';
import type { Context } from '#shared/pack/resolve/context';
import { longDate } from '#shared/text/dates';
import { formatNumber } from '#shared/text/numbers';
import { listWords, plural } from '#shared/text/words';
import type { SeriesState } from '../release-states';

/** How many doubtful figures the home screen shows; each metric's page has its own. */
const doubtLimit = 3;

/** What is old, what came last, and what is doubtful. @param doubted metrics that have a doubtful figure, whose series the context holds */
export function dataRows(
  read: Reader,
  context: Context,
  releases: readonly SeriesState[],
  doubted: readonly string[],
): readonly HomeRow[] {
  const stale = releases.filter(({ state }) => state === 'stale');
  const last = listImports(read).find(({ takenBack }) => takenBack === null);
  return [
    ...stale.map(({ series, words }): HomeRow => ({
      key: `stale ${series.id}`,
      title: series.title,
      detail: words,
      aside: 'not held',
      pressing: true,
      link: { to: 'imports' },
    })),
    ...(last === undefined ? [] : [lastImport(last)]),
    ...doubted.flatMap((metricId) => doubts(metricId, context)).slice(0, doubtLimit),
  ];
}

function lastImport({ id, fileName, importedAt, recorded, revised }: StoredImport): HomeRow {
  const parts = [
    ...(recorded > 0 ? [`${formatNumber(recorded, 0)} new ${plural(recorded, 'figure', 'figures')}`] : []),
    ...(revised > 0 ? [`${formatNumber(revised, 0)} revised`] : []),
  ];
  return {
    key: `import ${id}`,
    title: `Imported last: ${fileName}`,
    detail: parts.length === 0 ? 'Nothing in it was new.' : `${listWords(parts)}.`,
    aside: longDate(importedAt.slice(0, 10)),
    pressing: false,
    link: { to: 'imports' },
  };
}

/** Only of figures that still stand: one that was revised is doubtful no more. */
function doubts(metricId: string, { metric, series, doubt }: Context): readonly HomeRow[] {
  const title = metric(metricId)?.title ?? '';
  return series(metricId).flatMap((observation): readonly HomeRow[] => {
    const note = doubt(observation.id);
    if (note === null) return [];
    return [
      {
        key: `doubt ${observation.id}`,
        title: `${title}, ${periodLabel(observation.period)}`,
        detail: note,
        aside: 'doubtful',
        pressing: false,
        link: { to: 'metric', id: metricId },
      },
    ];
  });
}
