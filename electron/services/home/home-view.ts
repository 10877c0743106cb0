import type { Reader } from '#db/connection/reader';
import { listMeetingKinds } from '#db/repositories/meeting-kinds';
import { findObservation, listDoubts } from '#db/repositories/observations';
import { listPacks } from '#db/repositories/packs';
import { listTargets } from '#db/repositories/targets';
import { dayDistance } from '#shared/accountability/day-distance';
import { disagreement } from '#shared/accountability/disagreement';
import type { HomeDisagreement, HomeView } from '#shared/contract/home-view';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { nextMeeting } from '#shared/domain/meeting/next-meeting';
import type { Context } from '#shared/pack/resolve/context';
import { standsForItself } from '#shared/pack/stands-for-itself';
import { dayOfWeekDate, longDate } from '#shared/text/dates';
import { findingStates, type FindingState } from '../findings/finding-state';
import { sortAttention } from '../findings/sort-attention';
import { actionsView } from '../meetings/actions-view';
import { releaseStates } from '../release-states';
import { comingDates } from './coming-dates';
import { dataRows } from './data-rows';
import { firstSteps } from './first-steps';
import { meetingTasks } from './meeting-tasks';
import { openWork } from './open-work';
import { standards } from './standards';

/** How many disagreements the home screen shows; the list of what wants attention has them all. */
const disagreementLimit = 4;

/**
 * What the person should know on opening the program: what is to do for the meeting, what disagrees, what has a day, and how old the
 * data are. Only the series that it tells of are read: a workspace may hold hundreds of thousands of figures.
 */
export function homeView(read: Reader, today: string): HomeView {
  const targeted = listTargets(read).map(({ metricId }) => metricId);
  const doubted = doubtedMetrics(read);
  const { context, of } = findingStates(read, today, [...targeted, ...doubted]);
  const { data } = context;
  const attention = sortAttention(data.findings.map(of));
  const meeting = comingMeeting(data.meetings);
  const packs = listPacks(read);
  const pack = packs.find(({ meetingId, body }) => meetingId === meeting?.id && !standsForItself(body)) ?? null;
  const releases = releaseStates(read, today);
  const disagreements = attention.contradicted.flatMap((state) => disagreementRow(state));
  const forMeeting = meeting === null ? [] : meetingTasks(read, { meeting, pack, meetings: data.meetings }, today);
  return {
    ...headingOf(read, meeting, context, today),
    packId: pack?.id ?? null,
    steps: firstSteps({
      figures: data.metrics.length > 0,
      inspections: data.inspections.length > 0,
      meetings: data.meetings.length > 0,
      packs: packs.length > 0,
    }),
    toDo: [...forMeeting, ...openWork(actionsView(read, null, today), attention)],
    disagreements: disagreements.slice(0, disagreementLimit),
    moreDisagreements: Math.max(0, disagreements.length - disagreementLimit),
    dates: comingDates(read, releases, meeting?.id ?? null, today),
    standards: standards(context),
    data: dataRows(read, context, releases, doubted),
    pressingFindings: new Set([...attention.overdue, ...attention.contradicted]).size,
  };
}

function comingMeeting(meetings: readonly Meeting[]): Meeting | null {
  const next = nextMeeting(meetings);
  return next?.status === 'planned' || next?.status === 'papers-out' ? next : null;
}

function headingOf(
  read: Reader,
  meeting: Meeting | null,
  { data }: Context,
  today: string,
): Pick<HomeView, 'heading' | 'lead'> {
  if (meeting === null) {
    const last = nextMeeting(data.meetings);
    const lead = last === null ? 'Nothing is planned yet.' : `The last was on ${dayOfWeekDate(last.heldOn)}.`;
    return { heading: last === null ? data.office.name : 'No meeting is planned', lead };
  }
  const kind = listMeetingKinds(read).find(({ id }) => id === meeting.kindId)?.title ?? meeting.title;
  const { heldOn, startsAt, place, papersDueOn, status } = meeting;
  const papers =
    status === 'papers-out'
      ? ' · papers are out'
      : papersDueOn === null || papersDueOn < today
        ? ''
        : ` · papers due ${longDate(papersDueOn)}`;
  const where = [dayOfWeekDate(heldOn), startsAt, place].filter((part) => part !== null).join(', ');
  return { heading: `${kind} ${heldOn < today ? 'was ' : ''}${dayDistance(heldOn, today)}`, lead: `${where}${papers}` };
}

function doubtedMetrics(read: Reader): readonly string[] {
  const metrics = listDoubts(read).flatMap(({ observationId }) => findObservation(read, observationId)?.metricId ?? []);
  return [...new Set(metrics)];
}

function disagreementRow(state: FindingState): readonly HomeDisagreement[] {
  const found = disagreement(state);
  if (found === null) return [];
  const { id, title } = state.finding;
  return [{ findingId: id, title, tone: found.verdict.tone, verdict: found.verdict.label, words: found.words }];
}
