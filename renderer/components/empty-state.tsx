import type { ReactNode } from 'react';
import './states.css';

/** Says that there is nothing, why, and what to do: never only a blank. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty-state">
      <p className="empty-state-title">{title}</p>
      {children !== undefined && <div className="empty-state-body">{children}</div>}
    </div>
  );
}
