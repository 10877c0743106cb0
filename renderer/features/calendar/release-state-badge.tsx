import type { ReleaseState } from '#shared/domain/release/next-release';
import { StateBadge, stateShapes, type StateLook } from '../../components/state-badge';

const states: Readonly<Record<ReleaseState, StateLook>> = {
  stale: { word: 'Stale', path: stateShapes.warning, tone: 'worse' },
  'due-soon': { word: 'Due soon', path: stateShapes.clock, tone: 'steady' },
  'up-to-date': { word: 'Up to date', path: stateShapes.tick, tone: 'better' },
  unknown: { word: 'Not known', path: stateShapes.ring, tone: 'unknown', dotted: true },
};

/** Whether the newest release is held. */
export function ReleaseStateBadge({ state }: { readonly state: ReleaseState }) {
  return <StateBadge look={states[state]} />;
}
