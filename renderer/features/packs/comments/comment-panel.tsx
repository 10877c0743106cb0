import { useQuery } from '@tanstack/react-query';
import { queries } from '../../../api/queries';
import { ErrorNote } from '../../../components/error-note';
import { CommentForm } from './comment-form';
import { CommentThreadView } from './comment-thread';
import './comments.css';

interface CommentPanelProps {
  readonly packId: string;
  /** The chosen block; null for what is said about the whole pack's blocks. */
  readonly blockId: string | null;
  readonly onSelect: (blockId: string) => void;
}

/** What is said about the chosen block, and a place to say more; never printed. */
export function CommentPanel({ packId, blockId, onSelect }: CommentPanelProps) {
  const { data, error } = useQuery(queries.packComments(packId));
  if (error !== null) return <ErrorNote error={error} />;
  if (data === undefined) return null;
  const threads = blockId === null ? data.threads : data.threads.filter((thread) => thread.blockId === blockId);
  const open = threads.filter(({ resolved }) => !resolved);
  const resolved = threads.filter((thread) => thread.resolved);
  if (blockId === null && threads.length === 0) return null;
  const list = (shown: typeof threads) =>
    shown.map((thread) => (
      <CommentThreadView key={thread.id} thread={thread} onSelect={blockId === null ? onSelect : null} />
    ));
  return (
    <section className="inspector-section comments" aria-labelledby="comments-title" data-own-undo>
      <h2 id="comments-title">{open.length === 0 ? 'Comments' : `Comments · ${open.length} open`}</h2>
      {list(open)}
      {blockId === null ? null : <CommentForm key={blockId} packId={packId} blockId={blockId} />}
      {resolved.length === 0 ? null : (
        <details className="comments-resolved">
          <summary>{resolved.length === 1 ? '1 resolved comment' : `${resolved.length} resolved comments`}</summary>
          {list(resolved)}
        </details>
      )}
    </section>
  );
}
