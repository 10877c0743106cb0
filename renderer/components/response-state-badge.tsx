import type { ResponseState } from '#shared/contract/inspection-views';
import { StateBadge, stateShapes, type StateLook } from './state-badge';

const states: Readonly<Record<ResponseState['state'], StateLook>> = {
  complete: { word: 'Complete', path: stateShapes.tick, tone: 'better' },
  open: { word: 'Open', path: stateShapes.ring, tone: 'steady' },
  'due-soon': { word: 'Due soon', path: stateShapes.clock, tone: 'steady' },
  overdue: { word: 'Overdue', path: stateShapes.warning, tone: 'worse' },
  late: { word: 'Published late', path: stateShapes.clock, tone: 'worse' },
  'not-applicable': { word: 'Not applicable', path: stateShapes.bar, tone: 'unknown' },
};

/** Where a section 55 response stands. */
export function ResponseStateBadge({ state }: { readonly state: ResponseState['state'] }) {
  return <StateBadge look={states[state]} />;
}
