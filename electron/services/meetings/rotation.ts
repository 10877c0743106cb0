import { dayDistance } from '#shared/accountability/day-distance';
import { lastScrutinised } from '#shared/accountability/last-scrutinised';
import type { ScrutinyRow } from '#shared/contract/meeting-views';
import type { AgendaItem } from '#shared/domain/meeting/agenda';
import type { Meeting } from '#shared/domain/meeting/meeting';
import type { Question } from '#shared/domain/meeting/question';
import type { PackData } from '#shared/pack/resolve/pack-data';
import { longDate } from '#shared/text/dates';

interface RotationInput {
  readonly data: Pick<PackData, 'sets' | 'metrics' | 'targets' | 'findings'>;
  readonly meetings: readonly Meeting[];
  readonly items: readonly AgendaItem[];
  readonly questions: readonly Question[];
}

/** The titles of the plan's objectives, and those that meetings were given besides. */
export function objectivesOf(sets: PackData['sets'], meetings: readonly Meeting[]): string[] {
  const plan = sets
    .filter(({ purpose }) => purpose === 'plan')
    .flatMap(({ groups }) => groups.map(({ title }) => title));
  return [...new Set([...plan, ...meetings.flatMap(({ objectives }) => objectives)])];
}

/**
 * When each subject was last scrutinised, what has waited longest first: objectives of the plan, metrics that have a target or stand in
 * a set of national measures, and findings that ask for something.
 */
export function rotation({ data, meetings, items, questions }: RotationInput, today: string): ScrutinyRow[] {
  const last = lastScrutinised(meetings, items, questions);
  const measures = new Set(
    data.sets.flatMap(({ purpose, groups }) =>
      purpose === 'measures' ? groups.flatMap(({ metricIds }) => metricIds) : [],
    ),
  );
  const targets = new Set(data.targets.map(({ metricId }) => metricId));
  const subjects = [
    ...objectivesOf(data.sets, meetings).map((title) => ({
      kind: 'objective' as const,
      id: title,
      title,
      sitting: last.objectives.get(title),
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
