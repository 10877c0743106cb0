import type { Reader } from '#db/connection/reader';
import { listReleaseSeries } from '#db/repositories/release-series';
import { listSources } from '#db/repositories/sources';
import type { Source } from '#shared/domain/source/source';
import { nextRelease, type NextRelease } from '#shared/domain/release/next-release';
import type { ReleaseSeries } from '#shared/domain/release/release';
import type { Stored } from '#shared/domain/stored';

/** A publication that is followed, its releases that are held, and when the next is to come. */
export interface SeriesState extends NextRelease {
  readonly series: Stored<ReleaseSeries>;
  readonly releases: readonly Source[];
}

/** @param today `YYYY-MM-DD` */
export function releaseStates(read: Reader, today: string): readonly SeriesState[] {
  const sources = listSources(read);
  return listReleaseSeries(read).map((series) => {
    const releases = sources.filter(({ seriesId }) => seriesId === series.id);
    const published = releases.flatMap(({ publishedOn }) => publishedOn ?? []);
    return { series, releases, ...nextRelease(series, published, today) };
  });
}
