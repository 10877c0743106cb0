import type { Reader } from '#db/connection/reader';
import { carriedAction } from '#shared/accountability/carried-action';
import { soonDays } from '#shared/accountability/day-distance';
import type { ActionRow, ActionsView } from '#shared/contract/meeting-views';
import type { Action } from '#shared/domain/meeting/action';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { daysBetween } from '#shared/text/dates';
import { countWords, plural, sentenceCase } from '#shared/text/words';
import { linkChoices } from './link-choices';
import { readActionRecords, type ActionRecords } from './carried-input';

const kindLabels = { commitment: 'Commitment', action: 'Action' } as const;

/** Everything that was promised or agreed, by when it is due. @param owner only those of this owner; null for all */
export function actionsView(read: Reader, owner: string | null, today: string): ActionsView {
  const records = readActionRecords(read);
  const rows = records.actions.map((action) => actionRow(records, action, today));
  const shown = rows.filter((row) => owner === null || row.owner === owner);
  const open = shown.filter(({ isOpen }) => isOpen);
  const overdue = open.filter((row) => row.overdue).toSorted(byDue);
  const closed = shown.filter(({ isOpen }) => !isOpen).toReversed();
  const owners = [...new Set(rows.map((row) => row.owner))].toSorted((a, b) => a.localeCompare(b, 'en-GB'));
  return {
    lead: lead(open.length, overdue.length, closed.length),
    owners,
    overdue,
    coming: open.filter((row) => !row.overdue).toSorted(byDue),
    closed,
    choices: { ...linkChoices(records.context), owners },
  };
}

/** As it stands today, counted for the meeting at which it is next on the table, or was last. */
export function actionRow(records: ActionRecords, action: Action, today: string): ActionRow {
  const carried = carriedAction(records, action, tableOf(records, action, today), today);
  const { due } = action;
  return {
    ...carried,
    kindLabel: kindLabels[action.kind],
    dueTo: due?.to ?? null,
    dueSoon: carried.isOpen && !carried.overdue && due !== null && daysBetween(today, due.to) <= soonDays,
  };
}

/** The latest meeting of its kind up to today, or for what is closed up to that day; else the first to come. */
function tableOf({ meetings, updates }: ActionRecords, action: Action, today: string): Meeting | null {
  const made = meetings.find(({ id }) => id === action.meetingId);
  const closing = updates.findLast(({ actionId, kind }) => actionId === action.id && kind !== 'progress');
  const until = closing?.kind === 'closed' ? closing.datedOn : today;
  const kin = meetings.filter(
    ({ kindId, status, heldOn }) =>
      (made === undefined || kindId === made.kindId) && status !== 'cancelled' && heldOn >= action.madeOn,
  );
  return kin.find(({ heldOn }) => heldOn <= until) ?? kin.at(-1) ?? null;
}

function byDue(a: ActionRow, b: ActionRow): number {
  return (a.dueTo ?? '9999').localeCompare(b.dueTo ?? '9999') || a.number - b.number;
}

function lead(open: number, overdue: number, closed: number): string {
  if (open + closed === 0) return 'Nothing was promised or agreed yet.';
  const late =
    overdue === open ? (open === 1 ? 'and overdue' : 'all overdue') : `${countWords(overdue)} of them overdue`;
  const opened = open === 0 ? 'nothing is open' : `${countWords(open)} ${plural(open, 'is', 'are')} open`;
  const ended = closed === 0 ? '' : `; ${countWords(closed)} ${plural(closed, 'is', 'are')} closed`;
  return `${sentenceCase(opened)}${overdue === 0 ? '' : `, ${late}`}${ended}.`;
}
