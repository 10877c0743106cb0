import type { MinutesView } from '#shared/contract/minutes-views';
import type { Edition } from '#shared/editions/edition';
import { RadioGroup } from '../../../components/radio-group';
import { MinutesTexts } from './minutes-texts';
import { MinutesVersions } from './minutes-versions';

/** Of agreed minutes whose record changed since: as they were agreed, or as it is recorded now. */
export type Shown = 'kept' | 'now';

interface MinutesSideProps {
  readonly view: MinutesView;
  readonly edition: Edition;
  readonly onEdition: (edition: Edition) => void;
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
  /** The item whose text is shown. */
  readonly itemId: string;
  readonly onItem: (itemId: string) => void;
}

/** Beside the pages of minutes: where they stand, which edition is shown, and how they were agreed. */
export function MinutesSide(props: MinutesSideProps) {
  const { view, edition, onEdition, shown, onShown, itemId, onItem } = props;
  return (
    <aside className="minutes-side" aria-label="About these minutes">
      <h1 tabIndex={-1}>Minutes, {view.dateText}</h1>
      <p className="minutes-lead">{view.lead}</p>
      {view.notYet !== null && <p className="quiet">{view.notYet}</p>}
      {view.state === 'changed' && (
        <RadioGroup
          label="Shown"
          choices={[
            { id: 'kept', label: 'As they were agreed' },
            { id: 'now', label: 'As it is recorded now' },
          ]}
          value={shown}
          onChange={onShown}
        />
      )}
      {view.hasPublic && (
        <RadioGroup
          label="Edition"
          choices={[
            { id: 'restricted', label: 'For the office: everything' },
            { id: 'public', label: 'Public: what was taken in private is left out' },
          ]}
          value={edition}
          onChange={onEdition}
        />
      )}
      <MinutesTexts view={view} itemId={itemId} onItem={onItem} />
      <MinutesVersions view={view} />
    </aside>
  );
}
