import { useQuery } from '@tanstack/react-query';
import { queries } from '../../../api/queries';
import { Dialog } from '../../../components/dialog';
import { ErrorNote } from '../../../components/error-note';
import { Skeleton } from '../../../components/skeleton';
import { AgreeDialog } from './agree-dialog';

interface AgreeLastDialogProps {
  /** Whose minutes they are. */
  readonly meetingId: string;
  /** The meeting that agrees them. */
  readonly atId: string;
  readonly onClose: () => void;
}

/** Agreeing the minutes of an earlier meeting at a later one, without leaving it. */
export function AgreeLastDialog({ meetingId, atId, onClose }: AgreeLastDialogProps) {
  const { data, error } = useQuery(queries.minutes(meetingId, 'restricted'));
  if (data !== undefined) return <AgreeDialog view={data} atId={atId} onClose={onClose} />;
  return (
    <Dialog title="Agree the minutes" isOpen onClose={onClose} closeLabel="Close">
      {error === null ? <Skeleton rows={4} label="Reading the minutes" /> : <ErrorNote error={error} />}
    </Dialog>
  );
}
