import type { ResolvedBlock } from '#shared/pack/resolved';
import { useToday } from '../../../api/use-today';
import { dayOf, dayText } from '../../../components/day-draft';
import { RecordDialog } from '../../../components/record-dialog';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { useRecordForm } from '../../../components/use-record-form';
import { rememberAuthor, rememberedAuthor } from '../../../lib/remembered-author';

interface CorrectionDialogProps {
  readonly packId: string;
  readonly blocks: readonly ResolvedBlock[];
  readonly onClose: () => void;
}

const whole = '';

/** What was wrong and what is right: it stands beside the pack, which stays as it was published. */
export function CorrectionDialog({ packId, blocks, onClose }: CorrectionDialogProps) {
  const today = useToday();
  const form = useRecordForm({
    call: 'publishing.correct',
    stored: {
      record: null,
      draft: { heading: whole, wasWrong: '', isRight: '', datedOn: dayText(today), author: rememberedAuthor() },
    },
    inputOf: ({ datedOn, ...draft }) => ({ ...draft, packId, datedOn: dayOf(datedOn) ?? '' }),
    onSaved: (_answer, { author }) => {
      rememberAuthor(author);
      onClose();
      say('Correction issued');
    },
  });
  const { draft, change, errorAt } = form;
  const headings = [...new Set(blocks.flatMap((block) => ('heading' in block ? [block.heading] : [])))];
  const field = (name: 'wasWrong' | 'isRight' | 'datedOn' | 'author') => ({
    value: draft[name],
    onChange: (text: string) => change({ [name]: text }),
    error: errorAt(name),
  });
  return (
    <RecordDialog
      title="Issue a correction"
      form={form}
      shown={['heading', 'wasWrong', 'isRight', 'datedOn', 'author']}
      saveLabel="Issue the correction"
      onClose={onClose}
    >
      <p className="quiet">The pack stays as it was published. The correction stands beside it and can be printed.</p>
      <Select
        label="Section"
        value={draft.heading}
        choices={[
          { id: whole, label: 'The pack as a whole' },
          ...headings.map((heading) => ({ id: heading, label: heading })),
        ]}
        onChange={(heading) => change({ heading })}
      />
      <TextField label="What was wrong" rows={3} maxLength={4000} {...field('wasWrong')} />
      <TextField label="What is right" rows={3} maxLength={4000} {...field('isRight')} />
      <div className="form-columns">
        <TextField label="Date" maxLength={40} {...field('datedOn')} />
        <TextField label="Your name" maxLength={120} {...field('author')} />
      </div>
    </RecordDialog>
  );
}
