import { z } from 'zod';
import { ruleSetNames } from '../analysis/spc/spc';
import { isoDate } from '../domain/period/period';
import {
  baselineDetails,
  breakDetails,
  changed,
  definitionDetails,
  metricDetails,
  officeDetails,
  peerGroupDetails,
  releaseSeriesDetails,
  removed,
  setDetails,
  targetDetails,
} from './edit-inputs';
import type { AnalysisView } from './analysis-view';
import type { CalendarView, DefinitionsView, FigureList, MetricAsOf, MetricEdit } from './definition-views';
import type { FigureView, MetricPage, MetricRow } from './views';
import { command, id, nothing, query } from './contract-call';
import type { Saved } from './contract-call';
import { importSource } from './import-source';

/** Metrics, their figures, definitions, analysis and releases. */
export const metricContract = {
  'metrics.list': query<{ readonly lead: string; readonly rows: readonly MetricRow[] }>()(nothing),
  'metrics.get': query<MetricPage>()(z.strictObject({ id })),
  'metrics.edit': query<MetricEdit>()(z.strictObject({ id })),
  'metrics.create': command<Saved>()(z.strictObject({ details: metricDetails, definition: definitionDetails })),
  'metrics.saveDetails': command<Saved>()(z.strictObject({ record: removed, details: metricDetails })),
  'metrics.saveDefinition': command<Saved>()(
    z.strictObject({ metricId: id, record: changed, details: definitionDetails }),
  ),
  'metrics.removeDefinition': command<null>()(removed),
  'metrics.saveTarget': command<Saved>()(z.strictObject({ metricId: id, record: changed, details: targetDetails })),
  'metrics.removeTarget': command<null>()(removed),
  'metrics.saveBaseline': command<Saved>()(z.strictObject({ metricId: id, record: changed, details: baselineDetails })),
  'metrics.removeBaseline': command<null>()(removed),
  'metrics.saveBreak': command<Saved>()(z.strictObject({ record: changed, details: breakDetails })),
  'metrics.removeBreak': command<null>()(removed),
  /** `published`: what its publishers had said by that day. `held`: what this workspace held at the end of it. */
  'metrics.asOf': query<MetricAsOf>()(z.strictObject({ id, day: isoDate, basis: z.enum(['published', 'held']) })),
  /** What is computed of a metric of the workspace's own force, with the rebases that are on record. */
  'analysis.get': query<AnalysisView>()(
    z.strictObject({ metricId: id, ruleSet: z.enum(ruleSetNames), peerGroupId: id.nullable() }),
  ),
  'analysis.rebase': command<Saved>()(
    z.strictObject({
      metricId: id,
      startsOn: isoDate,
      reason: z.string().trim().min(1, 'Say why the limits are taken anew.').max(500),
      author: z.string().trim().min(1, 'Say who decides it.').max(120),
    }),
  ),
  'analysis.withdrawRebase': command<null>()(
    z.strictObject({ id, reason: z.string().trim().min(1, 'Say why it is withdrawn.').max(500) }),
  ),
  'definitions.get': query<DefinitionsView>()(nothing),
  'definitions.saveSet': command<Saved>()(z.strictObject({ record: changed, details: setDetails })),
  'definitions.removeSet': command<null>()(removed),
  'definitions.savePeerGroup': command<Saved>()(z.strictObject({ record: changed, details: peerGroupDetails })),
  'definitions.removePeerGroup': command<null>()(removed),
  'definitions.saveOffice': command<Saved>()(z.strictObject({ record: removed, details: officeDetails })),
  'calendar.get': query<CalendarView>()(nothing),
  'calendar.saveSeries': command<Saved>()(z.strictObject({ record: changed, details: releaseSeriesDetails })),
  'calendar.removeSeries': command<null>()(removed),
  /** A figure typed by hand, or a correction of one: always a new entry. `value` is as written: "87.1%", "1,234" or "49 of 82". */
  'figures.enter': command<{
    readonly observationId: string;
    readonly outcome: 'recorded' | 'revised' | 'unchanged';
  }>()(
    z.strictObject({
      metricId: id,
      period: z.string().trim().min(1, 'Say which period it is for.').max(80),
      value: z.string().trim().min(1, 'Write the figure.').max(60),
      source: importSource,
      locator: z.string().trim().min(1, 'Say where in the source it stands.').max(300),
    }),
  ),
  'figures.get': query<FigureView>()(z.strictObject({ observationId: id })),
  /** What a computed number is made from. */
  'figures.list': query<FigureList>()(z.strictObject({ observationIds: z.array(id).min(1).max(500) })),
} as const;
