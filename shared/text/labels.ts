import type { FindingKind, FindingTone } from '../domain/finding/finding';
import type { TargetStanding } from '../domain/metric/metric';
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
  recommendation: 'Recommendation',
  'area-for-improvement': 'Area for improvement',
  'main-finding': 'Main finding',
};

export const findingToneLabels: Readonly<Record<FindingTone, string>> = {
  improve: 'To improve',
  mixed: 'Mixed',
  strength: 'Strength',
};

export const sourceKindLabels: Readonly<Record<SourceKind, string>> = {
  statistics: 'Official statistics',
  'inspection-report': 'Inspection report',
  press: 'Press report',
  'office-page': 'Page of the office',
  legislation: 'Legislation',
  other: 'Other',
};

/** As in "the standard of 90%", "the guideline of 5%". */
export const standingLabels: Readonly<Record<TargetStanding, string>> = {
  standard: 'standard',
  ambition: 'ambition',
  guidance: 'guideline',
};
