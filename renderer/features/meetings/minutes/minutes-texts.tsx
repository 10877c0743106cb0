import type { MinutesView } from '#shared/contract/minutes-views';
import { Select } from '../../../components/select';
import { MinutesText } from './minutes-text';

interface MinutesTextsProps {
  readonly view: MinutesView;
  /** The item whose text is shown. */
  readonly itemId: string;
  readonly onItem: (itemId: string) => void;
}

/** The texts of the items, one at a time: what was said, in place of what was noted in the room. */
export function MinutesTexts({ view, itemId, onItem }: MinutesTextsProps) {
  const item = view.items.find((each) => each.itemId === itemId) ?? view.items[0];
  if (item === undefined) return null;
  return (
    <section className="minutes-section" aria-labelledby="minutes-texts">
      <h2 id="minutes-texts">What was said</h2>
      <Select
        label="Item"
        value={item.itemId}
        choices={view.items.map((each) => ({
          id: each.itemId,
          label: each.label,
          detail: each.isPrivate ? 'in private' : undefined,
        }))}
        onChange={onItem}
      />
      <MinutesText key={item.itemId} meetingId={view.meetingId} item={item} />
      {view.state !== 'draft' && (
        <p className="field-description">
          These minutes are agreed: what is changed here changes the record, and is noted by an amendment.
        </p>
      )}
    </section>
  );
}
