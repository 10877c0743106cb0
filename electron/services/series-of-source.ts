import type { Reader } from '#db/connection/reader';
import { listReleaseSeries } from '#db/repositories/release-series';

const same = (a: string, b: string) => a.localeCompare(b, 'en-GB', { sensitivity: 'accent' }) === 0;

/** The followed publication that a new source is a release of: same publisher, and a title that begins with the publication's. */
export function seriesOfSource(
  read: Reader,
  { title, publisher }: { readonly title: string; readonly publisher: string },
): string | null {
  const found = listReleaseSeries(read).find(
    (series) => same(series.publisher, publisher) && same(title.slice(0, series.title.length), series.title),
  );
  return found?.id ?? null;
}
