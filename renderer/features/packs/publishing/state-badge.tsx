import type { PackState } from '#shared/publishing/pack-standing';
import './publishing.css';

interface StateBadgeProps {
  readonly state: PackState;
  /** With who and when where it is known. */
  readonly words: string;
}

/** Where a pack stands, in words beside a mark that is no colour alone. */
export function StateBadge({ state, words }: StateBadgeProps) {
  return (
    <span className="pack-state" data-state={state}>
      <span className="pack-state-mark" aria-hidden="true" />
      {words}
    </span>
  );
}
