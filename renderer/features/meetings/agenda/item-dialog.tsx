import type { AgendaItemView, MeetingPage } from '#shared/contract/meeting-views';
import { AddField } from '../../../components/add-field';
import { Checkbox } from '../../../components/checkbox';
import { OrderedList } from '../../../components/ordered-list';
import { RecordDialog } from '../../../components/record-dialog';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { storedDraft } from '../../../components/stored-draft';
import { useRecordForm } from '../../../components/use-record-form';
import { contentChoices } from './content-choices';
import { emptyItem, itemDraft, itemOf, linkChoices } from './item-draft';

interface ItemDialogProps {
  readonly page: MeetingPage;
  /** Null for a new item. */
  readonly item: AgendaItemView | null;
  readonly onClose: () => void;
}

/** One item of an agenda: who leads it, how long it may take, and what it is about. */
export function ItemDialog({ page, item, onClose }: ItemDialogProps) {
  const form = useRecordForm({
    call: 'agenda.saveItem',
    stored: storedDraft(item, emptyItem, itemDraft),
    inputOf: (draft, record) => ({
      meetingId: page.id,
      record,
      afterId: draft.afterId === '' ? null : draft.afterId,
      details: itemOf(draft),
    }),
    onSaved: () => {
      onClose();
      say('Agenda item saved');
    },
  });
  const { draft, change, errorAt } = form;
  const field = (name: 'title' | 'owner' | 'minutes' | 'note') => ({
    value: draft[name],
    onChange: (text: string) => change({ [name]: text }),
    error: errorAt(`details.${name}`),
  });
  const choices = linkChoices(page.choices);
  const labels = new Map(choices.map(({ id, label }) => [id, label]));
  return (
    <RecordDialog
      title={item === null ? 'New agenda item' : `Item ${item.number}`}
      form={form}
      shown={['title', 'owner', 'minutes', 'note'].map((name) => `details.${name}`)}
      wide
      onClose={onClose}
    >
      <TextField label="Title" maxLength={200} {...field('title')} />
      <div className="form-columns">
        <TextField label="Led by" maxLength={120} {...field('owner')} />
        <TextField label="Minutes" maxLength={3} {...field('minutes')} />
        <Select
          label="Laid out under it"
          choices={contentChoices}
          value={draft.shows}
          onChange={(shows) => change({ shows })}
        />
        {item === null && (
          <Select
            label="Comes after"
            choices={[
              { id: '', label: 'The last item' },
              ...page.agenda.map(({ id, number, title }) => ({ id, label: `${number} ${title}` })),
            ]}
            value={draft.afterId}
            onChange={(afterId) => change({ afterId })}
          />
        )}
      </div>
      <Checkbox isSelected={draft.isPrivate} onChange={(isPrivate) => change({ isPrivate })}>
        Held in private
      </Checkbox>
      <TextField
        label="Note"
        description="What papers are wanted, and by when"
        rows={2}
        maxLength={2000}
        {...field('note')}
      />
      <p className="field-label">About</p>
      <OrderedList
        label="What the item is about"
        empty="Nothing is linked yet."
        items={draft.links.map((id) => ({ id, label: labels.get(id) ?? 'No longer there' }))}
        onChange={(links) => change({ links })}
      />
      <AddField
        label="Link a page of the pack, a metric or a finding"
        placeholder="Words of its title"
        choices={choices.filter(({ id }) => !draft.links.includes(id))}
        onAdd={(id) => change({ links: [...draft.links, id] })}
      />
    </RecordDialog>
  );
}
