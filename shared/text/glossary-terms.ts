import type { ChangeVerdict } from '../accountability/change-judgment';
import type { FindingKind } from '../domain/finding/finding';
import type { Grade } from '../domain/inspection/inspection';
import type { BlockKind } from '../pack/pack';

/** HMICFRS's five grades in our own words; its full wording is in each report. */
export const gradeTerms: Readonly<Record<Grade, string>> = {
  outstanding: 'HMICFRS’s highest grade: the force does far more than what makes good performance.',
  good: 'The force shows nearly all that makes good performance.',
  adequate: 'The force shows some of what makes good performance, and there is something to improve.',
  'requires-improvement': 'The force shows little of what makes good performance, and much is to be improved.',
  inadequate: 'HMICFRS’s lowest grade: there are causes of concern, and recommendations are made.',
  ungraded: 'Inspected, and reported on without a grade.',
};

/** What each kind of finding is, and what duty comes with it (section 55 of the Police Act 1996). */
export const findingKindTerms: Readonly<Record<FindingKind, string>> = {
  'cause-of-concern': 'A serious, critical or systemic shortcoming. It always comes with one or more recommendations.',
  'accelerated-cause-of-concern':
    'A cause of concern that is told before the report is published, since the public’s safety is at risk.',
  recommendation:
    'What inspectors say must be done. The local policing body has to publish what action is taken, or why none is.',
  'area-for-improvement': 'Something that falls short of the expected standard, without a recommendation.',
  practice: 'Work that inspectors hold up for other forces to learn from.',
  strength: 'Something that inspectors found done well.',
  observation: 'The office’s own note; it is not a finding of the inspectors.',
  'main-finding': 'What the report says in its text, outside the formal kinds of finding.',
};

export const verdictTerms: Readonly<Record<ChangeVerdict, string>> = {
  better: 'The figures since the inspection are better by more than chance would explain, by the rule that is named.',
  worse: 'The figures since the inspection are worse by more than chance would explain, by the rule that is named.',
  'no-clear-change': 'The difference is no larger than chance would explain. That is not proof that nothing changed.',
  'too-few-points': 'Too few figures of the time since the inspection are held to say anything.',
  'no-data': 'No figure is held that could say anything.',
};

export interface FieldTerm {
  readonly term: string;
  readonly definition: string;
  /** Kinds of block that use the term. */
  readonly usedBy: readonly BlockKind[];
  /** Used by a chart in the form of a control chart. */
  readonly controlChart: boolean;
}

const inspections = ['judgments', 'findings', 'tracker', 'section-55'] as const;
const term = (name: string, definition: string, usedBy: readonly BlockKind[], controlChart = false): FieldTerm => ({
  term: name,
  definition,
  usedBy,
  controlChart,
});

/** Terms of the field in our own words. */
export const fieldTerms: readonly FieldTerm[] = [
  term(
    'HMICFRS',
    'His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services, which inspects police forces and reports in public.',
    inspections,
  ),
  term(
    'PEEL',
    'HMICFRS’s regular inspection of how effective, efficient and legitimate each police force is.',
    inspections,
  ),
  term(
    'Section 55',
    'The section of the Police Act 1996 by which the local policing body publishes its comments on an inspection report within 56 days, publication day counted as the first.',
    ['section-55'],
  ),
  term('Baseline', 'The period that later figures are held against.', ['ncpm']),
  term(
    'Break in the series',
    'A day on which a definition or a way of recording changed: a comparison across it is partly a comparison of definitions.',
    ['ncpm', 'data-notes'],
  ),
  term(
    'More than chance would explain',
    'A difference that a fair test would produce by chance in fewer than 5 of 100 cases where nothing had changed.',
    ['ncpm', 'tracker'],
  ),
  term('± after a figure', 'Half the width of the published interval: the true value is likely to lie within it.', [
    'findings',
    'tracker',
  ]),
  term(
    'Control chart',
    'A line of figures with the range that is usual for them (the limits). What lies outside, or runs on one side, has a cause worth asking for.',
    [],
    true,
  ),
  term('Limits', 'The range within which figures are expected if nothing changes, taken from how they vary.', [], true),
  term(
    'Rank',
    'A place among forces, 1st being best. It depends on what the other forces do: a rank can rise while the figure falls.',
    ['series-table', 'peers'],
  ),
  term(
    'One standard deviation',
    'A usual distance from the average of a group. About a third of forces lie further away, so it is no test.',
    ['peers'],
  ),
];
