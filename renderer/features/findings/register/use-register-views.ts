import { useState } from 'react';
import { keepText, keptText } from '../../../lib/kept-text';
import { readViews, type RegisterView } from './register-views';

const key = 'findings.views';

/** The views that were named on this computer. */
export function useRegisterViews() {
  const [views, setViews] = useState(() => readViews(keptText(key)));
  const keep = (next: readonly RegisterView[]) => {
    setViews(next);
    keepText(key, next.length === 0 ? null : JSON.stringify(next));
  };
  return [views, keep] as const;
}
