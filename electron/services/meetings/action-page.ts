import type { Reader } from '#db/connection/reader';
import { findQuestion } from '#db/repositories/questions';
import { carriedWords, timesCarried } from '#shared/accountability/times-carried';
import { DeskError } from '#shared/contract/errors';
import type { ActionPage, ActionUpdateView } from '#shared/contract/meeting-views';
import type { Action, ActionUpdate } from '#shared/domain/meeting/action';
import { dueWords } from '#shared/domain/meeting/due-words';
import type { Meeting } from '#shared/domain/meeting/meeting';
import type { Metric } from '#shared/domain/metric/metric';
import { longDate } from '#shared/text/dates';
import { formatValue } from '#shared/text/numbers';
import { countWords } from '#shared/text/words';
import { figureList } from '../figure-list';
import { actionRow } from './actions-view';
import { linkChoices } from './link-choices';
import { readActionRecords } from './carried-input';

const updateLabels = { progress: 'Progress', reopened: 'Reopened' } as const;
const choiceOf = (meeting: Meeting) => ({ id: meeting.id, label: `${meeting.title}, ${longDate(meeting.heldOn)}` });
const closingLabels = { answer: 'Closed by an answer', data: 'Closed by the data', withdrawn: 'Withdrawn' } as const;

/** One commitment or action with all that became of it. @throws DeskError not-found */
export function actionPage(read: Reader, id: string, today: string): ActionPage {
  const records = readActionRecords(read);
  const action = records.actions.find((each) => each.id === id);
  if (action === undefined) throw new DeskError('not-found', 'That action is no longer in the workspace.');
  const { context, meetings } = records;
  const { data } = context;
  const figures = (ids: readonly string[]) => figureList(read, ids).figures;
  const row = actionRow(records, action, today);
  const metric = action.metricId === null ? null : context.metric(action.metricId);
  const finding = action.findingId === null ? null : context.finding(action.findingId);
  const made = meetings.find((meeting) => meeting.id === action.meetingId);
  const updates = records.updates.filter(({ actionId }) => actionId === id);
  return {
    row,
    details: {
      id,
      revision: action.revision,
      kind: action.kind,
      text: action.text,
      owner: action.owner,
      madeOn: action.madeOn,
      sourceId: action.sourceId,
      due: action.due === null ? null : dueWords(action.due),
      metricId: action.metricId,
      findingId: action.findingId,
      aim: action.aim,
    },
    madeAt: made === undefined ? null : choiceOf(made),
    question: action.questionId === null ? null : (findQuestion(read, action.questionId)?.text ?? null),
    source: data.sources.find((source) => source.id === action.sourceId)?.title ?? null,
    aimText: metric === null ? null : aimText(action, metric),
    metric: metric === null ? null : { id: metric.id, label: metric.title },
    finding: finding === null ? null : { id: finding.id, label: `${finding.ref} ${finding.title}` },
    dataFigures: figures(row.data?.observationIds ?? []),
    updates: updates.map((update) => updateView(update, meetings.map(choiceOf), figures)),
    meetings: tables(action, updates, meetings).map((meeting) => ({
      id: meeting.id,
      label: `${longDate(meeting.heldOn)}: ${carriedWords(timesCarried(action, meeting, meetings))}`,
    })),
    choices: {
      ...linkChoices(context),
      owners: [...new Set(records.actions.map(({ owner }) => owner))],
      meetings: meetings.map(choiceOf),
    },
  };
}

/** "87% or more, for three figures in a row". */
function aimText({ aim }: Action, { unit, decimals, direction }: Metric): string | null {
  if (aim === null) return null;
  const value = formatValue(aim.value, unit, Number.isInteger(aim.value) ? 0 : decimals);
  const bound = direction === 'down' ? `${value} or less` : `${value} or more`;
  return aim.run === 1 ? bound : `${bound}, for ${countWords(aim.run)} figures in a row`;
}

function updateView(
  update: ActionUpdate,
  meetings: ActionPage['meetings'],
  figures: (ids: readonly string[]) => ActionUpdateView['figures'],
): ActionUpdateView {
  const { id, kind, author, text, closedBy, meetingId, observationIds } = update;
  return {
    id,
    kind,
    label: kind === 'closed' ? closingLabels[closedBy ?? 'answer'] : updateLabels[kind],
    datedText: longDate(update.datedOn),
    author,
    text,
    closedBy,
    meeting: meetings.find((meeting) => meeting.id === meetingId) ?? null,
    figures: figures(observationIds),
  };
}

/** The meetings at whose table it was, the earliest first: from where it was made to where it was closed. */
function tables(action: Action, updates: readonly ActionUpdate[], meetings: readonly Meeting[]): readonly Meeting[] {
  const made = meetings.find(({ id }) => id === action.meetingId);
  const last = updates.findLast(({ kind }) => kind !== 'progress');
  const until = last?.kind === 'closed' ? last.datedOn : '9999-12-31';
  return meetings
    .filter(
      ({ id, kindId, heldOn, status }) =>
        id === action.meetingId ||
        (status !== 'cancelled' &&
          heldOn >= action.madeOn &&
          heldOn <= until &&
          (made === undefined || made.kindId === kindId)),
    )
    .toReversed();
}
