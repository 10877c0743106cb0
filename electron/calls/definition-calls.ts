import { calendarView, dropSeries, saveSeries } from '../services/calendar';
import { definitionsView, dropPeerGroup, dropSet, saveOffice, savePeerGroup, saveSet } from '../services/definitions';
import {
  createMetric,
  dropBaseline,
  dropBreak,
  dropDefinition,
  dropTarget,
  saveBaseline,
  saveBreak,
  saveDefinition,
  saveDetails,
  saveTarget,
} from '../services/edit-metric';
import { metricAsOf } from '../services/metric-as-of';
import { metricEdit } from '../services/metric-edit';
import { markStatutory, saveStatutory } from '../services/statutory-dates';
import type { DeskCalls } from './desk-call-types';

export const definitionCalls = {
  'metrics.edit': ({ read }, { id }) => metricEdit(read, id),
  'metrics.create': createMetric,
  'metrics.saveDetails': saveDetails,
  'metrics.saveDefinition': saveDefinition,
  'metrics.removeDefinition': dropDefinition,
  'metrics.saveTarget': saveTarget,
  'metrics.removeTarget': dropTarget,
  'metrics.saveBaseline': saveBaseline,
  'metrics.removeBaseline': dropBaseline,
  'metrics.saveBreak': saveBreak,
  'metrics.removeBreak': dropBreak,
  'metrics.asOf': ({ read }, input) => metricAsOf(read, input),
  'definitions.get': ({ read }) => definitionsView(read),
  'definitions.saveSet': saveSet,
  'definitions.removeSet': dropSet,
  'definitions.savePeerGroup': savePeerGroup,
  'definitions.removePeerGroup': dropPeerGroup,
  'definitions.saveOffice': saveOffice,
  'calendar.get': ({ read, today }) => calendarView(read, today()),
  'calendar.saveSeries': saveSeries,
  'calendar.removeSeries': dropSeries,
  'calendar.saveStatutory': saveStatutory,
  'calendar.markStatutory': (session, input) => markStatutory(session, input, session.today()),
} satisfies Partial<DeskCalls>;
