import { Search } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useOpenSearch } from '../lib/open-search';
import './search-launcher.css';

/** Looks like the field that it opens. */
export function SearchLauncher() {
  const openSearch = useOpenSearch();
  if (openSearch === null) return null;
  return (
    <Button
      className="search-launcher"
      aria-label="Search or jump to"
      aria-keyshortcuts="Control+K"
      onPress={openSearch}
    >
      <Search className="icon" aria-hidden="true" />
      <span className="search-launcher-words">Search or jump to…</span>
      <kbd className="search-launcher-keys">Ctrl K</kbd>
    </Button>
  );
}
