import { plainItem } from '#shared/domain/meeting/agenda';
import { plainMeeting } from '#shared/domain/meeting/meeting';
import { objectiveNow } from '#shared/domain/meeting/objective-link';
import { plainQuestion } from '#shared/domain/meeting/question';
import { planObjectives } from '#shared/domain/metric/group-of';
import { comparePeriods } from '#shared/domain/period/period-labels';
import { parseDue } from '#shared/import/cells/parse-due';
import { parsePeriodCell } from '#shared/import/cells/parse-period-cell';
import { addDays } from '#shared/text/dates';
import { insertActionUpdate } from '../repositories/action-updates';
import { insertAction } from '../repositories/actions';
import { insertAgendaItem, listAgenda, updateAgendaItem } from '../repositories/agenda';
import { saveAnswer } from '../repositories/answers';
import { listMeetingKinds } from '../repositories/meeting-kinds';
import { setPeople } from '../repositories/meeting-people';
import { findMeeting, insertMeeting, listMeetings, updateMeeting } from '../repositories/meetings';
import { listSets } from '../repositories/metric-sets';
import { listObservations } from '../repositories/observations';
import { insertQuestion } from '../repositories/questions';
import { pastMeetingsFile, type PastMeetings } from './meeting-schemas';
import { readJson } from './read-json';
import type { ReadSampleFile } from './sample-files';
import type { Transaction } from '../connection/transaction';

type Figure = PastMeetings['meetings'][number]['questions'][number]['figures'][number];

const kindId = plainMeeting.kindId;

/** Finds the stored figures that the file names by metric and period: what is not there is a defect of the sample. */
function figuresOf(tx: Transaction, forceId: string): (figures: readonly Figure[]) => string[] {
  return (figures) =>
    figures.map(({ metric, period: written }) => {
      const period = parsePeriodCell(written);
      const found = listObservations(tx, { forceId, metricIds: [metric] }).find(
        (observation) => period !== null && comparePeriods(observation.period, period) === 0,
      );
      if (found === undefined)
        throw new Error(`Sample file past-meetings.json: there is no figure of ${metric} for ${written}.`);
      return found.id;
    });
}

/** Every meeting has the standing items of its kind; those that were held keep their numbers. */
function addAgenda(tx: Transaction, meetingId: string, held: boolean): void {
  const items = listMeetingKinds(tx).find(({ id }) => id === kindId)?.items ?? [];
  items.forEach((item, index) => {
    insertAgendaItem(tx, { ...plainItem, ...item, meetingId, number: held ? String(index + 1) : null });
  });
}

/**
 * Four quarterly meetings before the one of the sample, with what was promised at them and what the figures said later; and what the
 * next one has besides its questions.
 */
export function addPastMeetings(tx: Transaction, read: ReadSampleFile, forceId: string): void {
  const file = readJson(read, 'past-meetings.json', pastMeetingsFile);
  const figures = figuresOf(tx, forceId);
  const [next] = listMeetings(tx);
  const plan = planObjectives(listSets(tx));
  for (const { key, questions, ...meeting } of file.meetings) {
    insertMeeting(tx, {
      ...plainMeeting,
      ...meeting,
      id: key,
      status: 'held',
      chair: file.people[0]?.name ?? null,
      objectives: objectivesOf(file, key, plan),
      questionsDueOn: addDays(meeting.heldOn, -14),
    });
    setPeople(
      tx,
      key,
      file.people.map((person) => ({ ...person, attendance: 'present' as const })),
    );
    addAgenda(tx, key, true);
    for (const { answer, followUp, judgement, figures: named, key: id, metric, finding, ...question } of questions) {
      insertQuestion(tx, {
        ...plainQuestion,
        ...question,
        id,
        meetingId: key,
        origin: question.asker === null ? 'written' : 'public',
        metricId: metric,
        findingId: finding,
        observationIds: figures(named),
      });
      saveAnswer(
        tx,
        { questionId: id, text: answer, answeredBy: 'Chief Constable', followUp, judgement, revision: 0 },
        'Accountability Desk',
      );
    }
  }
  if (next !== undefined) prepareNext(tx, next.id, file);
  addActions(tx, file, figures);
}

/** What a meeting of the sample takes up, as the plan has it. */
const objectivesOf = ({ objectives }: PastMeetings, key: string, plan: ReturnType<typeof planObjectives>) =>
  (objectives[key] ?? []).map((title) => objectiveNow({ groupId: null, title }, plan));

function prepareNext(tx: Transaction, id: string, file: PastMeetings): void {
  const { people, links } = file;
  const meeting = findMeeting(tx, id);
  if (meeting === null) return;
  updateMeeting(tx, meeting, {
    chair: people[0]?.name ?? null,
    objectives: objectivesOf(file, id, planObjectives(listSets(tx))),
    papersDueOn: addDays(meeting.heldOn, -7),
    questionsDueOn: addDays(meeting.heldOn, -14),
  });
  setPeople(
    tx,
    id,
    people.map((person) => ({ ...person, attendance: 'expected' as const })),
  );
  addAgenda(tx, id, false);
  listAgenda(tx, id).forEach((item, index) => {
    const own = links.filter((link) => link.meeting === id && link.item === index + 1);
    if (own.length === 0) return;
    updateAgendaItem(tx, item, {
      links: own.flatMap(({ metric, finding }) => [
        ...(metric === null ? [] : [{ kind: 'metric' as const, metricId: metric }]),
        ...(finding === null ? [] : [{ kind: 'finding' as const, findingId: finding }]),
      ]),
    });
  });
}

function addActions(tx: Transaction, { actions }: PastMeetings, figures: (named: readonly Figure[]) => string[]): void {
  for (const { meeting, question, source, metric, finding, due, updates, ...action } of actions) {
    const actionId = insertAction(tx, {
      ...action,
      meetingId: meeting,
      questionId: question,
      sourceId: source,
      metricId: metric,
      findingId: finding,
      due: parseDue(due),
    });
    for (const { meeting: at, figures: named, ...update } of updates)
      insertActionUpdate(tx, { ...update, actionId, meetingId: at, questionId: null, observationIds: figures(named) });
  }
}
