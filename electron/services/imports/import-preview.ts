import type { Reader } from '#db/connection/reader';
import { classify } from '#db/import/classify';
import { listMappings } from '#db/repositories/mappings';
import { listMetrics } from '#db/repositories/metrics';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { listForces } from '#db/repositories/forces';
import type { ImportPreview } from '#shared/contract/views';
import type { Metric } from '#shared/domain/metric/metric';
import { periodLabel } from '#shared/domain/period/period-labels';
import { withoutRow } from '#shared/import/checks/check-context';
import { fitsMapping } from '#shared/import/mapping/header-of';
import type { ObservationProposal } from '#shared/import/proposal';
import { formatTitle } from '#shared/import/recognise/format-title';
import { suggestSource } from '#shared/import/recognise/suggest-source';
import { formatInterval, formatNumber, formatValue } from '#shared/text/numbers';
import { plural } from '#shared/text/words';
import { groupBy } from '#shared/domain/group-by';
import type { WaitingImport } from './waiting-imports';

const limits = { figures: 12, revisions: 100, issues: 200, rows: 12, columns: 60 } as const;

/** What storing a waiting import would do, in words and counts; reads the store, changes nothing. */
export function importPreview(read: Reader, token: string, item: WaitingImport): ImportPreview {
  const { found, recognised, same, tables, chosenTable, fileName } = item;
  const { force } = readWorkspaceInfo(read);
  const states = classify(read, recognised, force.id);
  const issues: ImportPreview['issues'][number][] = recognised.flatMap(({ table, warnings, doubts }) => [
    // The row is told beside the sentence: without it like sentences can be said once.
    ...warnings.map(({ severity, row, message }) => ({
      severity,
      table,
      row,
      message: withoutRow(message),
    })),
    ...doubts.map(({ note }) => ({ severity: 'warning' as const, table, row: null, message: note })),
  ]);
  if (item.note !== null) issues.unshift({ severity: 'warning', table: null, row: null, message: item.note });
  const leftOut = recognised.flatMap((part) => part.leftOut);
  const offered = found.flatMap((part) => part.newMetrics);
  const figuresOf = groupBy(
    found.flatMap((part) => part.observations),
    ({ metricId }) => metricId,
  );
  const known = listMetrics(read);
  const metrics = new Map([...known, ...offered].map((metric) => [metric.id, metric]));
  const forces = new Map(listForces(read).map(({ id, name }) => [id, name]));
  const shown = states.filter(
    ({ state }, index) => index < limits.figures || (state === 'revised' && index < limits.revisions),
  );
  const count = (state: 'new' | 'revised' | 'unchanged') => states.filter((each) => each.state === state).length;
  const first = tables[chosenTable];
  return {
    token,
    fileName,
    formatTitle:
      recognised.length === 0 ? null : [...new Set(recognised.map(({ format }) => formatTitle(format)))].join('; '),
    counts: {
      rows: recognised.reduce((sum, { rowsRead }) => sum + rowsRead, 0),
      figures: states.length,
      fresh: count('new'),
      revised: count('revised'),
      unchanged: count('unchanged'),
      absent: states.filter(({ proposal }) => proposal.value === null).length,
      leftOut: leftOut.reduce((sum, { rows }) => sum + rows, 0),
      errors: issues.filter(({ severity }) => severity === 'error').length,
    },
    figures: shown.map(({ proposal, state, stored }) => {
      const metric = metrics.get(proposal.metricId);
      return {
        force: forces.get(proposal.forceId ?? force.id) ?? proposal.forceId ?? '',
        metric: metric?.title ?? proposal.metricId,
        period: periodLabel(proposal.period),
        value: proposedText(proposal, metric),
        state,
        was: state !== 'revised' || stored === null ? null : proposedText(stored, metric),
      };
    }),
    issues: grouped(issues)
      .toSorted((a, b) => a.severity.localeCompare(b.severity))
      .slice(0, limits.issues),
    issueCount: grouped(issues).length,
    monthEnds: {
      rows: recognised.reduce(
        (sum, { warnings }) => sum + warnings.filter(({ rule }) => rule === 'not-a-month-end').length,
        0,
      ),
      accepted: item.acceptMonthEnds,
    },
    leftOut,
    newMetrics: offered.map(({ id, title, unit }) => ({
      id,
      title,
      unit,
      figures: figuresOf.get(id)?.length ?? 0,
      sameAs: same.get(id) ?? null,
    })),
    knownMetrics: offered.length === 0 ? [] : known.map(({ id, title, unit }) => ({ id, title, unit })),
    tables: tables.map(({ name }, index) => name ?? `Table ${index + 1}`),
    chosenTable,
    table: {
      name: first?.name ?? null,
      rows: (first?.grid.rows ?? []).slice(0, limits.rows).map((row) => row.slice(0, limits.columns)),
    },
    savedMappings:
      first === undefined
        ? []
        : listMappings(read)
            .filter((mapping) => tables.some(({ grid }) => fitsMapping(grid, mapping)))
            .map(({ name }) => name),
    suggested: suggestSource(recognised, fileName),
  };
}

function proposedText(
  { value, absence, halfWidth }: Pick<ObservationProposal, 'value' | 'absence' | 'halfWidth'>,
  metric: Pick<Metric, 'unit' | 'decimals'> | undefined,
): string {
  if (value === null) return absence ?? 'not available';
  const { unit, decimals } = metric ?? { unit: 'count', decimals: 0 };
  return halfWidth === null ? formatValue(value, unit, decimals) : formatInterval(value, halfWidth, unit, decimals);
}

type Issue = ImportPreview['issues'][number];

/** The same sentence for many rows is said once, with how many more there are: 927 like dates are one thing to decide. */
function grouped(issues: readonly Issue[]): Issue[] {
  return [
    ...groupBy(issues, ({ severity, table, message }) => `${severity}\n${table ?? ''}\n${message}`).values(),
  ].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const more =
      others.length === 0
        ? ''
        : ` The same in ${formatNumber(others.length, 0)} further ${plural(others.length, 'row', 'rows')}.`;
    return [{ ...first, message: `${first.message}${more}` }];
  });
}
