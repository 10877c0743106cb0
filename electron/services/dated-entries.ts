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
import type { DatedEntry } from '#shared/contract/dated-entry';
import type { CalendarRow, CalendarView } from '#shared/contract/definition-views';
import { groupBy } from '#shared/domain/group-by';
import { datedEntry } from './dated-entry';
import { meetingDays } from './meeting-days';

interface ReleaseDay {
  readonly series: Pick<CalendarRow['series'], 'id' | 'title' | 'publisher'>;
  readonly next: { readonly on: string; readonly usual: boolean } | null;
}

/** Everything that has a day, the earliest first: meetings with what is due for them, releases, duties, actions and deadlines. */
export function datedEntries(
  read: Reader,
  { rows, duties, statutory }: { readonly rows: readonly ReleaseDay[] } & Pick<CalendarView, 'duties' | 'statutory'>,
  today: string,
): readonly DatedEntry[] {
  const entries = [
    ...listMeetings(read)
      .filter(({ status }) => status !== 'cancelled')
      .flatMap((meeting) => meetingDays(meeting, today)),
    ...rows.flatMap(({ series, next }) =>
      next === null
        ? []
        : [
            datedEntry(
              'release',
              series.id,
              next.on,
              series.title,
              `${next.usual ? 'Release usual about now' : 'Release'}, ${series.publisher}`,
              false,
            ),
          ],
    ),
    ...duties
      .filter(({ state }) => state !== 'complete' && state !== 'not-applicable')
      .map(({ inspectionId, title, on }) =>
        datedEntry('duty', inspectionId, on, title, 'Last day of the section 55 response', on < today),
      ),
    ...statutory.flatMap(({ id, on, details: { title, law }, state }) =>
      on === null ? [] : [datedEntry('statutory', id, on, title, law, state === 'overdue')],
    ),
    ...actionDays(read, today),
    ...findingDays(read, today),
  ];
  return entries.toSorted((a, b) => a.on.localeCompare(b.on) || a.key.localeCompare(b.key));
}

function actionDays(read: Reader, today: string): DatedEntry[] {
  const updatesOf = groupBy(listActionUpdates(read), ({ actionId }) => actionId);
  return listActions(read).flatMap((action) => {
    const { isOpen, overdue } = actionState(action, updatesOf.get(action.id) ?? [], today);
    if (action.due === null || !isOpen) return [];
    return [datedEntry('action', action.id, action.due.to, action.text, `Action due, ${action.owner}`, overdue)];
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
    ].flatMap(({ on, whose }) =>
      on === null ? [] : [datedEntry('finding', finding.id, on, title, whose, on < today)],
    );
  });
}
