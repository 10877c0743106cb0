import { dayDistance } from '#shared/accountability/day-distance';
import { lastScrutinised } from '#shared/accountability/last-scrutinised';
import type { ScrutinyRow } from '#shared/contract/meeting-views';
import type { AgendaItem } from '#shared/domain/meeting/agenda';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { objectiveKey, objectiveNow, type ObjectiveLink } from '#shared/domain/meeting/objective-link';
import type { Question } from '#shared/domain/meeting/question';
import { planObjectives } from '#shared/domain/metric/group-of';
import type { PackData } from '#shared/pack/resolve/pack-data';
import { longDate } from '#shared/text/dates';

interface RotationInput {
  readonly data: Pick<PackData, 'sets' | 'metrics' | 'targets' | 'findings'>;
  readonly meetings: readonly Meeting[];
  readonly items: readonly AgendaItem[];
  readonly questions: readonly Question[];
}

/** The plan's objectives as they are called now, and those that meetings were given besides. */
export function objectivesOf(sets: PackData['sets'], meetings: readonly Meeting[]): readonly ObjectiveLink[] {
  const plan = planObjectives(sets);
  const all = [
    ...plan.map(({ id, title }) => ({ groupId: id, title })),
    ...meetings.flatMap(({ objectives }) => objectives.map((link) => objectiveNow(link, plan))),
  ];
  return [...new Map(all.map((link) => [objectiveKey(link), link])).values()];
}

/**
 * When each subject was last scrutinised, what has waited longest first: objectives of the plan, metrics that have a target or stand in
 * a set of national measures, and findings that ask for something.
 */
export function rotation({ data, meetings, items, questions }: RotationInput, today: string): ScrutinyRow[] {
  const plan = planObjectives(data.sets);
  const last = lastScrutinised(
    meetings.map((meeting) => ({ ...meeting, objectives: meeting.objectives.map((link) => objectiveNow(link, plan)) })),
    items,
    questions,
  );
  const measures = new Set(
    data.sets.flatMap(({ purpose, groups }) =>
      purpose === 'measures' ? groups.flatMap(({ metricIds }) => metricIds) : [],
    ),
  );
  const targets = new Set(data.targets.map(({ metricId }) => metricId));
  const subjects = [
    ...objectivesOf(data.sets, meetings).map((link) => ({
      kind: 'objective' as const,
      id: objectiveKey(link),
      title: link.title,
      sitting: last.objectives.get(objectiveKey(link)),
    })),
    ...data.metrics
      .filter(({ id }) => targets.has(id) || measures.has(id))
      .map(({ id, title }) => ({ kind: 'metric' as const, id, title, sitting: last.metrics.get(id) })),
    ...data.findings
      .filter(({ tone, kind }) => tone !== 'strength' && kind !== 'practice')
      .map(({ id, ref, title }) => ({
        kind: 'finding' as const,
        id,
        title: `${ref} ${title}`,
        sitting: last.findings.get(id),
      })),
  ];
  return subjects
    .toSorted((a, b) => (a.sitting?.heldOn ?? '').localeCompare(b.sitting?.heldOn ?? ''))
    .map(({ sitting, ...subject }) => ({
      ...subject,
      meetingId: sitting?.id ?? null,
      words: sitting === undefined ? 'not yet' : `${longDate(sitting.heldOn)}, ${dayDistance(sitting.heldOn, today)}`,
    }));
}
