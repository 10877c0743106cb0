import { useState } from 'react';
import type { PublishingView } from '#shared/contract/publishing-views';
import type { ResolvedBlock } from '#shared/pack/resolved';
import { Checkbox } from '../../../components/checkbox';
import { RecordDialog } from '../../../components/record-dialog';
import { say } from '../../../components/toasts';
import { useRecordForm } from '../../../components/use-record-form';
import { rememberAuthor, rememberedAuthor } from '../../../lib/remembered-author';
import { Checks } from '../inspector/checks';
import { AuthorFields } from './author-fields';

interface PublishDialogProps {
  readonly packId: string;
  readonly publishing: PublishingView;
  readonly blocks: readonly ResolvedBlock[];
  readonly onClose: () => void;
}

/** The last look before a pack is frozen: what is open must have been seen, and what cannot be drawn must be mended first. */
export function PublishDialog({ packId, publishing, blocks, onClose }: PublishDialogProps) {
  const [shown] = useState(publishing);
  const { problems } = shown;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const form = useRecordForm({
    call: 'publishing.publish',
    stored: { record: null, draft: { author: rememberedAuthor(), comment: '', seen: warnings === 0 } },
    inputOf: ({ author, comment }) => ({
      packId,
      steps: shown.steps.length,
      documentSha256: shown.documentSha256,
      warningsSeen: warnings,
      author,
      comment,
    }),
    faultsOf: ({ seen }): Readonly<Record<string, string>> => ({
      ...(errors > 0 ? { problems: 'Mend what cannot be drawn first.' } : {}),
      ...(seen ? {} : { seen: 'Look through the points above, and say that you have.' }),
    }),
    onSaved: ({ pages }, { author }) => {
      rememberAuthor(author);
      onClose();
      say(`Published, ${pages === 1 ? '1 page' : `${pages} pages`}`);
    },
  });
  const { draft, change, errorAt, isPending } = form;
  return (
    <RecordDialog
      title="Publish the pack"
      form={form}
      shown={['author', 'comment', 'seen', 'problems']}
      saveLabel={isPending ? 'Publishing…' : 'Publish'}
      onClose={onClose}
    >
      <p>
        The pack is kept as it is now, with its figures, their sources and its files: PDF, HTML, Word and the data annex
        as CSV and Excel, of the whole pack and of its public edition. It never changes again, whatever is revised
        later.
      </p>
      {problems.length > 0 && <Checks problems={problems} blocks={blocks} />}
      {errors > 0 && (
        <p className="field-error" role="alert">
          What cannot be drawn has to be mended before the pack is published.
        </p>
      )}
      {warnings > 0 && (
        <div>
          <Checkbox isSelected={draft.seen} onChange={(seen) => change({ seen })}>
            {warnings === 1 ? 'I have looked at this point' : `I have looked at these ${warnings} points`}
          </Checkbox>
          {errorAt('seen') !== undefined && <p className="field-error">{errorAt('seen')}</p>}
        </div>
      )}
      <AuthorFields form={form} keptWith="the publication" />
      {isPending && <p role="status">The files are made, read back and kept…</p>}
    </RecordDialog>
  );
}
