/** What several places in one source have in common, and what is each one's own. */
export interface SharedPlace {
  /** Null where they have nothing in common. */
  readonly shared: string | null;
  readonly own: readonly string[];
}

const between = ', ';

/**
 * Parts the places of figures in a source: "Table row May 2023, column Total Calls" and the same of June share "Table row of the
 * period, column Total Calls". Places are compared from their beginning, part by part.
 * @param figures each with its place and how its period is written there
 */
export function sharedPlace(figures: readonly { readonly place: string; readonly period: string }[]): SharedPlace {
  const split = figures.map(({ place, period }) => place.replace(period, 'of the period').split(between));
  const [first = []] = split;
  const differs = first.findIndex((part, index) => split.some((parts) => parts[index] !== part));
  const common = differs < 0 ? first.length : differs;
  if (figures.length < 2 || common === 0) return { shared: null, own: figures.map(({ place }) => place) };
  return {
    shared: first.slice(0, common).join(between),
    own: figures.map(({ place }) => place.split(between).slice(common).join(between)),
  };
}
