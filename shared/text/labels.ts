import type { FindingKind, FindingTone } from '../domain/finding/finding';
import type { StatusScheme } from '../domain/finding/status';
import type { MetricUnit, TargetStanding } from '../domain/metric/metric';
import type { Grade } from '../domain/inspection/inspection';
import type { SourceKind } from '../domain/source/source';

/** The field's words for its closed sets, in one place. */
export const gradeLabels: Readonly<Record<Grade, string>> = {
  outstanding: 'Outstanding',
  good: 'Good',
  adequate: 'Adequate',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
  ungraded: 'Not graded',
};

export const findingKindLabels: Readonly<Record<FindingKind, string>> = {
  'cause-of-concern': 'Cause of concern',
  'accelerated-cause-of-concern': 'Accelerated cause of concern',
  recommendation: 'Recommendation',
  'area-for-improvement': 'Area for improvement',
  practice: 'Innovative or promising practice',
  strength: 'Strength',
  observation: 'Observation',
  'main-finding': 'Main finding',
};

export const findingToneLabels: Readonly<Record<FindingTone, string>> = {
  improve: 'To improve',
  mixed: 'Mixed',
  strength: 'Strength',
};

/** The three statuses by what they are of: they never become one. */
export const statusSchemeLabels: Readonly<Record<StatusScheme, string>> = {
  force: 'Force',
  office: 'Office assurance',
  hmicfrs: 'HMICFRS',
};

export const sourceKindLabels: Readonly<Record<SourceKind, string>> = {
  statistics: 'Official statistics',
  'inspection-report': 'Inspection report',
  press: 'Press report',
  'office-page': 'Page of the office',
  legislation: 'Legislation',
  other: 'Other',
};

export const unitTitles: Readonly<Record<MetricUnit, string>> = {
  count: 'Number',
  percent: 'Percent',
  seconds: 'Seconds',
  duration: 'Duration',
  ratio: 'Ratio',
  currency: 'Pounds',
  'rate-per-1000': 'Rate per 1,000 people',
};

/** As in "the standard of 90%", "the guideline of 5%". */
export const standingLabels: Readonly<Record<TargetStanding, string>> = {
  standard: 'standard',
  ambition: 'ambition',
  guidance: 'guideline',
};
