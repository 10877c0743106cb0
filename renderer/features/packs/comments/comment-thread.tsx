import { useState, type FormEvent } from 'react';
import type { CommentEntry, CommentThread } from '#shared/contract/builder-views';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';
import { TextField } from '../../../components/text-field';
import { rememberAuthor, rememberedAuthor } from '../../../lib/remembered-author';

interface CommentThreadProps {
  readonly thread: CommentThread;
  /** Goes to the block, where the thread is listed away from it; null beside its block. */
  readonly onSelect: ((blockId: string) => void) | null;
}

const deeds = { resolved: 'resolved this', reopened: 'opened this again' } as const;

function Entry({ entry }: { readonly entry: CommentEntry }) {
  const { author, whenText, kind, text } = entry;
  return (
    <div className="comment-entry">
      <p className="comment-by">
        <b>{author}</b> {kind === 'resolved' || kind === 'reopened' ? `${deeds[kind]} · ` : '· '}
        {whenText}
      </p>
      {text === '' ? null : <p className="comment-text selectable">{text}</p>}
    </div>
  );
}

/** A comment with what followed, and what can be done about it. */
export function CommentThreadView({ thread, onSelect }: CommentThreadProps) {
  const { id, blockId, block, resolved, entries } = thread;
  const [reply, setReply] = useState<string | null>(null);
  const [author, setAuthor] = useState(rememberedAuthor);
  const answer = useCommand('packs.reply');
  const settle = useCommand('packs.resolveComment');
  const who = author.trim() === '' ? (entries[0]?.author ?? '') : author;
  const send = (event: FormEvent) => {
    event.preventDefault();
    answer.mutate(
      { threadId: id, author, text: reply ?? '' },
      {
        onSuccess: () => {
          rememberAuthor(author);
          setReply(null);
        },
      },
    );
  };
  const error = answer.error ?? settle.error;
  return (
    <article className="comment-thread" aria-label={`Comment on ${block ?? 'a block that was removed'}`}>
      {onSelect === null ? null : block === null ? (
        <p className="field-description">On a block that is no longer in the pack</p>
      ) : (
        <button type="button" className="checks-go" onClick={() => onSelect(blockId)}>
          {block}
        </button>
      )}
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
      {reply === null ? (
        <div className="comment-deeds">
          {resolved ? null : (
            <Button variant="quiet" onPress={() => setReply('')}>
              Reply
            </Button>
          )}
          <Button
            variant="quiet"
            isDisabled={settle.isPending}
            onPress={() => settle.mutate({ threadId: id, author: who, resolved: !resolved })}
          >
            {resolved ? 'Open again' : 'Resolve'}
          </Button>
        </div>
      ) : (
        <form className="comment-form" aria-label="Reply" onSubmit={send} noValidate>
          {/* Somebody who asks to reply means to write. */}
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
          <TextField label="Reply" rows={2} value={reply} maxLength={4000} onChange={setReply} autoFocus />
          <TextField label="Your name" value={author} maxLength={120} onChange={setAuthor} />
          <div className="comment-deeds">
            <Button type="submit" isDisabled={answer.isPending}>
              Send reply
            </Button>
            <Button variant="quiet" onPress={() => setReply(null)}>
              Cancel
            </Button>
          </div>
        </form>
      )}
      {error === null ? null : <ErrorNote error={error} />}
    </article>
  );
}
