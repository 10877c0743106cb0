type Search = Readonly<Record<string, unknown>>;

const kept = new Map<string, Search>();

/** Remembers how a list was sorted, filtered and grouped, so that coming back to it finds it as it was left. */
export function keepSearch(path: string, search: Search): void {
  kept.set(path, search);
}

export function lastSearch(path: string): Search {
  return kept.get(path) ?? {};
}

/** For a workspace that is closed: its filters mean nothing in the next. */
export function forgetSearches(): void {
  kept.clear();
}
