import type { StatutoryStateName } from '#shared/accountability/statutory-state';
import { StateBadge, stateShapes, type StateLook } from '../../components/state-badge';

const states: Readonly<Record<StatutoryStateName, StateLook>> = {
  overdue: { word: 'Was it done?', path: stateShapes.warning, tone: 'worse' },
  'due-soon': { word: 'Due soon', path: stateShapes.clock, tone: 'steady' },
  ahead: { word: 'Ahead', path: stateShapes.ring, tone: 'steady' },
  unset: { word: 'No day set', path: stateShapes.ring, tone: 'unknown', dotted: true },
  done: { word: 'Done', path: stateShapes.tick, tone: 'better' },
  aside: { word: 'Laid aside', path: stateShapes.bar, tone: 'unknown' },
};

/** Where a statutory date stands. */
export function StatutoryBadge({ state }: { readonly state: StatutoryStateName }) {
  return <StateBadge look={states[state]} />;
}
