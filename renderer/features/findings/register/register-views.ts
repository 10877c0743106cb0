import { findingsSearch, type FindingsSearch } from '../findings-search';
import { readColumns, type RegisterColumn } from './register-columns';

/** A name for what is shown: filters, order and columns. */
export interface RegisterView {
  readonly id: string;
  readonly label: string;
  readonly search: FindingsSearch;
  /** Null takes the usual columns. */
  readonly columns: readonly RegisterColumn[] | null;
}

const own = 'own:';

/** The address may say what is none of the register's. */
const ownSearch = (search: FindingsSearch) => findingsSearch({ ...search });

/**
 * The views that everybody has, with one for each owner.
 *
 * @param author who enters things on this computer: that owner's view stands first
 */
export function builtInViews(owners: readonly string[], author: string): readonly RegisterView[] {
  const isAuthor = (owner: string) => owner.toLowerCase() === author.toLowerCase();
  const ordered = [...owners.filter(isAuthor), ...owners.filter((owner) => !isAuthor(owner))];
  return [
    { id: 'everything', label: 'Everything', search: {}, columns: null },
    { id: 'overdue', label: 'Overdue', search: { only: 'overdue', sort: 'due' }, columns: null },
    { id: 'contradictions', label: 'Contradictions', search: { only: 'contradiction' }, columns: null },
    { id: 'look-again', label: 'Look again', search: { only: 'look-again' }, columns: null },
    ...ordered.map((owner) => ({
      id: `mine:${owner}`,
      label: `Mine: ${owner}`,
      search: { owner, sort: 'due' as const },
      columns: null,
    })),
  ];
}

/** A view under a name that a person gave; the same name takes the place of the earlier. */
export function withView(
  views: readonly RegisterView[],
  name: string,
  search: FindingsSearch,
  columns: readonly RegisterColumn[] | null,
): readonly RegisterView[] {
  const label = name.trim();
  const view = { id: own + label.toLowerCase(), label, search: ownSearch(search), columns };
  return [...views.filter(({ id }) => id !== view.id), view];
}

/** The kept views; what cannot be read is left out. */
export function readViews(text: string | null): readonly RegisterView[] {
  if (text === null) return [];
  try {
    const raw: unknown = JSON.parse(text);
    return Array.isArray(raw) ? raw.flatMap(readView) : [];
  } catch {
    return [];
  }
}

function readView(raw: unknown): readonly RegisterView[] {
  if (typeof raw !== 'object' || raw === null) return [];
  const { label, search, columns } = raw as Record<string, unknown>;
  if (typeof label !== 'string' || label.trim() === '') return [];
  const read = typeof search === 'object' && search !== null ? search : {};
  return withView([], label, read, readColumns(columns));
}

const sorted = (search: FindingsSearch) =>
  JSON.stringify(Object.entries(ownSearch(search)).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** The view that is shown; null where filters or columns were changed by hand. */
export function viewOf(
  views: readonly RegisterView[],
  search: FindingsSearch,
  columns: readonly RegisterColumn[] | null,
): RegisterView | null {
  const now = sorted(search);
  const fitting = views.filter((view) => sorted(view.search) === now);
  const same = (view: RegisterView) => view.columns?.join() === columns?.join();
  // Columns are a taste that goes with every view; only a view that was saved with its own is left by changing them.
  return fitting.find(same) ?? fitting.find((view) => view.columns === null) ?? null;
}
