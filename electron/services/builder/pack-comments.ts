import { randomUUID } from 'node:crypto';
import type { Reader } from '#db/connection/reader';
import type { Store } from '#db/connection/store';
import { findThread, insertPackComment, listPackComments } from '#db/repositories/pack-comments';
import type { PackComment } from '#db/repositories/pack-comments';
import type { CommentThread, PackComments } from '#shared/contract/builder-views';
import type { InputOf } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import { groupBy } from '#shared/domain/group-by';
import { blockName } from '#shared/pack/block-name';
import { longDate } from '#shared/text/dates';
import { packOf } from '../resolve-stored-pack';

/** A thread is as its last opening or closing says. */
function isResolved(entries: readonly PackComment[]): boolean {
  return entries.findLast(({ kind }) => kind === 'resolved' || kind === 'reopened')?.kind === 'resolved';
}

/** What is said about a pack's blocks: open threads first, in the order of the blocks. */
export function packComments(read: Reader, { packId }: InputOf<'packs.comments'>): PackComments {
  const { blocks } = packOf(read, packId).body;
  const place = (blockId: string) => {
    const index = blocks.findIndex(({ id }) => id === blockId);
    return index < 0 ? blocks.length : index;
  };
  const threads = [...groupBy(listPackComments(read, packId), ({ threadId }) => threadId)].map(
    ([id, entries]): CommentThread => {
      const blockId = entries[0]?.blockId ?? '';
      const block = blocks.find((each) => each.id === blockId);
      return {
        id,
        blockId,
        block: block === undefined ? null : blockName(block),
        resolved: isResolved(entries),
        entries: entries.map(({ id: entryId, kind, author, text, at }) => ({
          id: entryId,
          kind,
          author,
          text,
          whenText: longDate(at.slice(0, 10)),
        })),
      };
    },
  );
  return {
    open: threads.filter(({ resolved }) => !resolved).length,
    threads: threads.toSorted((a, b) => Number(a.resolved) - Number(b.resolved) || place(a.blockId) - place(b.blockId)),
  };
}

export function addComment(store: Store, { packId, blockId, author, text }: InputOf<'packs.comment'>) {
  if (packOf(store.read, packId).body.blocks.every(({ id }) => id !== blockId))
    throw new DeskError('not-found', 'That block is no longer in the pack.');
  const id = randomUUID();
  store.write({ actor: author, reason: 'Comment on a block' }, (tx) =>
    insertPackComment(tx, { id, packId, threadId: id, blockId, kind: 'comment', author, text }),
  );
  return { id };
}

export function replyToComment(store: Store, { threadId, author, text }: InputOf<'packs.reply'>) {
  return follow(store, threadId, 'Reply to a comment', () => ({ kind: 'reply', author, text }));
}

/** Closes a thread, or opens it again. */
export function resolveComment(store: Store, { threadId, author, resolved }: InputOf<'packs.resolveComment'>) {
  return follow(store, threadId, resolved ? 'Comment resolved' : 'Comment opened again', (entries) => {
    if (isResolved(entries) === resolved)
      throw new DeskError('conflict', resolved ? 'This comment is resolved already.' : 'This comment is open already.');
    return { kind: resolved ? 'resolved' : 'reopened', author, text: '' };
  });
}

function follow(
  store: Store,
  threadId: string,
  reason: string,
  entry: (entries: readonly PackComment[]) => Pick<PackComment, 'kind' | 'author' | 'text'>,
): { readonly id: string } {
  const id = randomUUID();
  const [first] = findThread(store.read, threadId);
  if (first === undefined) throw new DeskError('not-found', 'That comment is no longer there.');
  const said = entry(findThread(store.read, threadId));
  store.write({ actor: said.author, reason }, (tx) =>
    insertPackComment(tx, { id, packId: first.packId, threadId, blockId: first.blockId, ...said }),
  );
  return { id };
}
