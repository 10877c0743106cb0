import type { AgendaItem } from '../domain/meeting/agenda';
import type { Meeting } from '../domain/meeting/meeting';
import { objectiveKey } from '../domain/meeting/objective-link';
import type { Question } from '../domain/meeting/question';

/** What meetings have looked at: for each objective (by its key), metric and finding the latest meeting that was held about it. */
export interface Scrutiny {
  readonly objectives: ReadonlyMap<string, Sitting>;
  readonly metrics: ReadonlyMap<string, Sitting>;
  readonly findings: ReadonlyMap<string, Sitting>;
}

type Sitting = Pick<Meeting, 'id' | 'title' | 'heldOn'>;

/**
 * When each subject was last scrutinised. Only meetings that were held count; a meeting looked at what its theme names, what its items
 * are linked to and what was asked at it, in public or in private.
 *
 * @param items what was taken up of all meetings' agendas, as `questions`: see `takenUp`
 */
export function lastScrutinised(
  meetings: readonly Meeting[],
  items: readonly Pick<AgendaItem, 'meetingId' | 'links'>[],
  questions: readonly Pick<Question, 'meetingId' | 'metricId' | 'findingId'>[],
): Scrutiny {
  const objectives = new Map<string, Sitting>();
  const metrics = new Map<string, Sitting>();
  const findings = new Map<string, Sitting>();
  const held = meetings
    .filter(({ status }) => status === 'held')
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : Number(a.heldOn > b.heldOn)));
  for (const meeting of held) {
    for (const objective of meeting.objectives) objectives.set(objectiveKey(objective), meeting);
    for (const { links } of items.filter(({ meetingId }) => meetingId === meeting.id)) {
      for (const link of links) {
        if (link.kind === 'metric') metrics.set(link.metricId, meeting);
        if (link.kind === 'finding') findings.set(link.findingId, meeting);
      }
    }
    for (const { metricId, findingId } of questions.filter(({ meetingId }) => meetingId === meeting.id)) {
      if (metricId !== null) metrics.set(metricId, meeting);
      if (findingId !== null) findings.set(findingId, meeting);
    }
  }
  return { objectives, metrics, findings };
}
