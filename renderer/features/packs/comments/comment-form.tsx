import { useState, type FormEvent } from 'react';
import { fieldError } from '../../../api/field-error';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../components/button';
import { ErrorNote } from '../../../components/error-note';
import { TextField } from '../../../components/text-field';
import { keepText, keptText } from '../../../lib/kept-text';
import { rememberAuthor, rememberedAuthor } from '../../../lib/remembered-author';

/** A new comment on a block. What is typed is kept until it is sent, whatever else is looked at meanwhile. */
export function CommentForm({ packId, blockId }: { readonly packId: string; readonly blockId: string }) {
  const key = `comment.${packId}.${blockId}`;
  const [text, setText] = useState(() => keptText(key) ?? '');
  const [author, setAuthor] = useState(rememberedAuthor);
  const add = useCommand('packs.comment');
  const change = (next: string) => {
    setText(next);
    keepText(key, next === '' ? null : next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { packId, blockId, author, text },
      {
        onSuccess: () => {
          rememberAuthor(author);
          change('');
        },
      },
    );
  };
  return (
    <form className="comment-form" aria-label="New comment" onSubmit={submit} noValidate>
      <TextField
        label="Comment"
        rows={2}
        value={text}
        maxLength={4000}
        onChange={change}
        error={fieldError(add.error, 'text')}
      />
      {text === '' ? null : (
        <>
          <TextField
            label="Your name"
            value={author}
            maxLength={120}
            onChange={setAuthor}
            error={fieldError(add.error, 'author')}
          />
          <div>
            <Button type="submit" isDisabled={add.isPending}>
              Add comment
            </Button>
          </div>
        </>
      )}
      {add.isError ? <ErrorNote error={add.error} /> : null}
    </form>
  );
}
