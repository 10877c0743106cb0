import { useQuery } from '@tanstack/react-query';
import { queries } from '../../../api/queries';
import { Dialog } from '../../../components/dialog';
import { ErrorNote } from '../../../components/error-note';
import { Skeleton } from '../../../components/skeleton';
import { ChangesList } from './changes-list';

/** What the pack shows otherwise than the published one before it. */
export function ChangesDialog({ packId, onClose }: { readonly packId: string; readonly onClose: () => void }) {
  const changes = useQuery(queries.packChanges(packId));
  return (
    <Dialog title="What has changed since the last pack" isOpen wide onClose={onClose} closeLabel="Close">
      {changes.isPending && <Skeleton rows={4} />}
      {changes.isError && <ErrorNote error={changes.error} />}
      {changes.isSuccess && <ChangesList changes={changes.data} />}
    </Dialog>
  );
}
