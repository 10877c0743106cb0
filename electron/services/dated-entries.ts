import type { Reader } from '#db/connection/reader';
import { listActionUpdates } from '#db/repositories/action-updates';
import { listActions } from '#db/repositories/actions';
import { listFindings } from '#db/repositories/findings';
import { listMeetings } from '#db/repositories/meetings';
import { listStatusEntries } from '#db/repositories/status-entries';
import { listStatusWords } from '#db/repositories/status-words';
import { actionState } from '#shared/accountability/action-state';
import { isSettled } from '#shared/accountability/attention';
import { currentStatus } from '#shared/accountability/current-status';
import type { DatedEntry, DatedKind } from '#shared/contract/dated-entry';
import type { CalendarRow, CalendarView } from '#shared/contract/definition-views';
import { groupBy } from '#shared/domain/group-by';

interface ReleaseDay {
  readonly series: Pick<CalendarRow['series'], 'id' | 'title'>;
  readonly next: { readonly on: string; readonly usual: boolean } | null;
}

/** Everything that has a day, the earliest first: meetings with what is due for them, releases, duties, actions and deadlines. */
export function datedEntries(
  read: Reader,
  { rows, duties, statutory }: { readonly rows: readonly ReleaseDay[] } & Pick<CalendarView, 'duties' | 'statutory'>,
  today: string,
): readonly DatedEntry[] {
  const entries = [
    ...meetingDays(read, today),
    ...rows.flatMap(({ series, next }) =>
      next === null
        ? []
        : [
            entry(
              'release',
              series.id,
              next.on,
              series.title,
              next.usual ? 'Release usual about now' : 'Release',
              false,
            ),
          ],
    ),
    ...duties
      .filter(({ state }) => state !== 'complete' && state !== 'not-applicable')
      .map(({ inspectionId, title, on }) =>
        entry('duty', inspectionId, on, title, 'Last day of the section 55 response', on < today),
      ),
    ...statutory.flatMap(({ id, on, details: { title, law }, state }) =>
      on === null ? [] : [entry('statutory', id, on, title, law, state === 'overdue')],
    ),
    ...actionDays(read, today),
    ...findingDays(read, today),
  ];
  return entries.toSorted((a, b) => a.on.localeCompare(b.on) || a.key.localeCompare(b.key));
}

function entry(kind: DatedKind, id: string, on: string, title: string, words: string, overdue: boolean): DatedEntry {
  return { key: `${kind} ${id} ${on} ${words}`, on, kind, title, words, targetId: id, overdue };
}

function meetingDays(read: Reader, today: string): DatedEntry[] {
  return listMeetings(read)
    .filter(({ status }) => status !== 'cancelled')
    .flatMap(({ id, title, heldOn, status, papersDueOn, questionsDueOn }) => [
      entry('meeting', id, heldOn, title, 'Meeting', false),
      ...(papersDueOn === null
        ? []
        : [entry('papers', id, papersDueOn, title, 'Papers due', status === 'planned' && papersDueOn < today)]),
      ...(questionsDueOn === null
        ? []
        : [entry('questions', id, questionsDueOn, title, 'Last day for public questions', false)]),
    ]);
}

function actionDays(read: Reader, today: string): DatedEntry[] {
  const updatesOf = groupBy(listActionUpdates(read), ({ actionId }) => actionId);
  return listActions(read).flatMap((action) => {
    const { isOpen, overdue } = actionState(action, updatesOf.get(action.id) ?? [], today);
    if (action.due === null || !isOpen) return [];
    return [entry('action', action.id, action.due.to, action.text, `Action due, ${action.owner}`, overdue)];
  });
}

function findingDays(read: Reader, today: string): DatedEntry[] {
  const words = listStatusWords(read);
  const entriesOf = groupBy(listStatusEntries(read), ({ findingId }) => findingId);
  return listFindings(read).flatMap((finding) => {
    const entries = entriesOf.get(finding.id) ?? [];
    const statuses = {
      force: currentStatus(entries, words, 'force'),
      office: currentStatus(entries, words, 'office'),
      hmicfrs: currentStatus(entries, words, 'hmicfrs'),
    };
    if (isSettled(finding, statuses)) return [];
    const title = `${finding.ref} ${finding.title}`;
    return [
      { on: finding.hmicfrsDeadline, whose: 'HMICFRS deadline' },
      { on: finding.localDeadline, whose: 'Local deadline' },
    ].flatMap(({ on, whose }) => (on === null ? [] : [entry('finding', finding.id, on, title, whose, on < today)]));
  });
}
