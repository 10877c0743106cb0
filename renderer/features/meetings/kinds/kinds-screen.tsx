import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MeetingKindsView } from '#shared/contract/meeting-views';
import { countWords, plural, sentenceCase } from '#shared/text/words';
import { queries } from '../../../api/queries';
import { PageHeader } from '../../../components/page-header';
import { RecordSection } from '../../../components/record-section';
import { Screen } from '../../../components/screen';
import { KindDialog } from './kind-dialog';
import '../meetings.css';

type Kind = MeetingKindsView['kinds'][number];

function repeatWords({ repeat }: Kind): string {
  if (repeat === null) return 'called when needed';
  const { every, unit } = repeat;
  return every === 1 ? `every ${unit}` : `every ${countWords(every)} ${unit}s`;
}

function rowOf(kind: Kind) {
  const held = `${countWords(kind.meetings)} ${plural(kind.meetings, 'meeting is', 'meetings are')} of this kind`;
  return {
    title: kind.title,
    details: [
      `${kind.isPublic ? 'In public' : 'In private'}, ${repeatWords(kind)}${kind.retired ? ', no longer used' : ''}`,
      kind.items.length === 0 ? 'No standing items' : kind.items.map(({ title }) => title).join(' · '),
    ],
    consequence: 'The kind and its standing items go; the change log keeps them.',
    kept: kind.meetings > 0 ? `${sentenceCase(held)}.` : null,
  };
}

/** The kinds of meeting that the office holds, each with the items that its meetings begin with. */
export function KindsScreen() {
  const { data: view } = useSuspenseQuery(queries.meetingKinds());
  return (
    <Screen
      title="Kinds of meeting"
      trail={[
        <Link key="meetings" to="/meetings">
          Meetings
        </Link>,
      ]}
    >
      <PageHeader title="Kinds of meeting" lead="What the office’s meetings are called, and what each begins with." />
      <RecordSection
        title="Kinds"
        intro="How often each comes, what is due how long before, and its standing items. Meetings that exist stay as they are."
        addLabel="New kind…"
        empty="No kind of meeting is named yet."
        records={view.kinds}
        row={rowOf}
        removeCall="meetingKinds.remove"
        renderDialog={(kind, onClose) => <KindDialog kind={kind} onClose={onClose} />}
      />
    </Screen>
  );
}
