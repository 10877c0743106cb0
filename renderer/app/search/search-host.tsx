import { useEffect, useState, type ReactNode } from 'react';
import { OpenSearch } from '../../lib/open-search';
import { SearchDialog } from './search-dialog';

const open = (setShown: (shown: boolean) => void) => () => setShown(true);

/** The one search box of the window, opened from every screen's bar and by Ctrl+K, unless what has the focus took the keys. */
export function SearchHost({ children }: { readonly children: ReactNode }) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setShown(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <OpenSearch value={open(setShown)}>
      {children}
      {isShown && <SearchDialog onClose={() => setShown(false)} />}
    </OpenSearch>
  );
}
