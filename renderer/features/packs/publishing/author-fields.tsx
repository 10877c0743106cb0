import { TextField } from '../../../components/text-field';
import type { RecordForm } from '../../../components/use-record-form';

interface AuthorFieldsProps<D> {
  readonly form: RecordForm<D>;
  /** What the comment is kept with: "the step". */
  readonly keptWith: string;
}

/** Who takes a step with a pack, and what they say of it. */
export function AuthorFields<D extends { readonly author: string; readonly comment: string }>({
  form,
  keptWith,
}: AuthorFieldsProps<D>) {
  const { draft, change, errorAt } = form;
  return (
    <>
      <TextField
        label="Your name"
        maxLength={120}
        value={draft.author}
        onChange={(author) => change({ author } as Partial<D>)}
        error={errorAt('author')}
      />
      <TextField
        label="Comment"
        description={`May be empty; kept with ${keptWith}`}
        rows={3}
        maxLength={2000}
        value={draft.comment}
        onChange={(comment) => change({ comment } as Partial<D>)}
        error={errorAt('comment')}
      />
    </>
  );
}
