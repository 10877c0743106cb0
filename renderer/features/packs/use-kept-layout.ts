import { useSuspenseQuery } from '@tanstack/react-query';
import type { Edition } from '#shared/editions/edition';
import type { PageLayout } from '#shared/publishing/page-layout';
import { queries } from '../../api/queries';

/** How a published pack was laid out; undefined for one that can still change, and for an edition whose pages were not kept. */
export function useKeptLayout(packId: string, edition: Edition): PageLayout | undefined {
  const { publication } = useSuspenseQuery(queries.publishing(packId)).data;
  return edition === 'public' ? undefined : publication?.layout;
}
