import type { CalendarView } from '#shared/contract/definition-views';

/**
 * The sources that a publication's releases can be chosen from: its own first, then those of none, then those that are
 * releases of another, which says so because choosing one takes it from there.
 *
 * @param seriesId null for a new publication
 */
export function releaseChoices(
  { sources, rows }: Pick<CalendarView, 'sources' | 'rows'>,
  seriesId: string | null,
): readonly { readonly id: string; readonly label: string }[] {
  const titles = new Map(rows.map(({ series }) => [series.id, series.title]));
  const rank = (own: string | null) => (own === null ? 1 : own === seriesId ? 0 : 2);
  return sources
    .toSorted((a, b) => rank(a.seriesId) - rank(b.seriesId))
    .map(({ id, label, publisher, seriesId: own }) => ({
      id,
      label: [label, publisher, rank(own) === 2 ? `now in “${titles.get(own ?? '') ?? 'another publication'}”` : null]
        .filter((part) => part !== null)
        .join(' · '),
    }));
}
