import { useState } from 'react';
import type { PublishingView } from '#shared/contract/publishing-views';
import type { PackAction } from '#shared/publishing/pack-step';
import { RecordDialog } from '../../../components/record-dialog';
import { say } from '../../../components/toasts';
import { useRecordForm } from '../../../components/use-record-form';
import { rememberAuthor, rememberedAuthor } from '../../../lib/remembered-author';
import { AuthorFields } from './author-fields';

type Step = Exclude<PackAction, 'publish'>;

interface Words {
  readonly title: string;
  readonly about: string;
  readonly save: string;
  readonly done: string;
}

const wordsOf: Readonly<Record<Step, Words>> = {
  submit: {
    title: 'Send for review',
    about: 'The pack can still be changed while it is reviewed.',
    save: 'Send for review',
    done: 'Sent for review',
  },
  'send-back': {
    title: 'Send back',
    about: 'The pack is a draft again. Say what should be changed.',
    save: 'Send back',
    done: 'Sent back',
  },
  approve: {
    title: 'Approve the pack',
    about: 'The approval holds for the pack as it stands now: it lapses by itself when a figure or a text changes.',
    save: 'Approve',
    done: 'Approved',
  },
};

interface StepDialogProps {
  readonly packId: string;
  readonly action: Step;
  readonly publishing: PublishingView;
  readonly onClose: () => void;
}

/** One step of a pack's way, with who takes it: from what was on the screen when the dialog was opened. */
export function StepDialog({ packId, action, publishing, onClose }: StepDialogProps) {
  const [seen] = useState({ packId, steps: publishing.steps.length, documentSha256: publishing.documentSha256 });
  const { title, about, save, done } = wordsOf[action];
  const form = useRecordForm({
    call: 'publishing.step',
    stored: { record: null, draft: { author: rememberedAuthor(), comment: '' } },
    inputOf: (draft) => ({ ...seen, action, ...draft }),
    onSaved: (_answer, { author }) => {
      rememberAuthor(author);
      onClose();
      say(done);
    },
  });
  const submitter = publishing.steps.findLast((step) => step.action === 'submit')?.author;
  return (
    <RecordDialog title={title} form={form} shown={['author', 'comment']} saveLabel={save} onClose={onClose}>
      <p className="quiet">{about}</p>
      {action === 'approve' && submitter !== undefined && (
        <p className="quiet">{submitter} sent it for review: a second person should approve it.</p>
      )}
      <AuthorFields form={form} keptWith="the step" />
    </RecordDialog>
  );
}
