import { useSuspenseQuery } from '@tanstack/react-query';
import { queries } from '../../api/queries';
import { PackScreen } from './pack-screen';
import { PublishedScreen } from './publishing/published-screen';

/** A pack: to be built, or as it was published. */
export function PackPage({ packId }: { readonly packId: string }) {
  const { data: publishing } = useSuspenseQuery(queries.publishing(packId));
  const { publication } = publishing;
  return publication === null ? (
    <PackScreen packId={packId} publishing={publishing} />
  ) : (
    <PublishedScreen packId={packId} publishing={publishing} publication={publication} />
  );
}
