import type { Finding, FindingKind } from '../domain/finding/finding';
import type { Inspection } from '../domain/inspection/inspection';
import { deadlineIn } from '../report/deadline';
import { formatNumber } from '../text/numbers';
import { plural } from '../text/words';

const causesOfConcern: readonly FindingKind[] = ['cause-of-concern', 'accelerated-cause-of-concern'];

/**
 * What is wrong with a finding as a record, one sentence each. HMICFRS accompanies every cause of concern by a recommendation
 * (glossary, "cause of concern"); a recommendation that names nobody is no fault, since many do.
 *
 * @param findings all of its inspection at least
 */
export function findingFaults(finding: Finding, findings: readonly Finding[]): readonly string[] {
  const { id, kind, parentId, inspectionId, notOursBecause, deadlineWords, hmicfrsDeadline, localDeadline } = finding;
  const parent = findings.find((other) => other.id === parentId);
  const recommended = findings.some((other) => other.parentId === id && other.kind === 'recommendation');
  const faults: readonly (readonly [wrong: boolean, sentence: string])[] = [
    [
      causesOfConcern.includes(kind) && !recommended,
      'A cause of concern always comes with a recommendation; none is entered for it.',
    ],
    [
      parentId !== null && (parent === undefined || !causesOfConcern.includes(parent.kind)),
      'It is entered under something that is no cause of concern.',
    ],
    [
      parent !== undefined && parent.inspectionId !== inspectionId,
      'It is entered under a cause of concern of another report.',
    ],
    [notOursBecause !== null && notOursBecause.trim() === '', 'It is said not to apply, without a reason.'],
    [
      deadlineWords !== null && hmicfrsDeadline === null && deadlineIn(deadlineWords) !== null,
      `The report sets a time (“${deadlineWords ?? ''}”), but no day is entered for it.`,
    ],
    [
      hmicfrsDeadline !== null && localDeadline !== null && localDeadline > hmicfrsDeadline,
      'The local deadline is later than that of HMICFRS.',
    ],
  ];
  return faults.filter(([wrong]) => wrong).map(([, sentence]) => sentence);
}

export interface CountCheck {
  /** "12 areas for improvement published, 0 entered". */
  readonly words: string;
  readonly agrees: boolean;
}

/**
 * What a report states of itself against what was entered: text copied from a report's page can lack its boxes. What the report
 * does not state is not checked.
 *
 * @param findings of any inspections
 */
export function countChecks(inspection: Inspection, findings: readonly Finding[]): readonly CountCheck[] {
  const own = findings.filter(({ inspectionId }) => inspectionId === inspection.id);
  const count = (...kinds: readonly FindingKind[]) => own.filter(({ kind }) => kinds.includes(kind)).length;
  const graded = inspection.judgments.filter(({ grade }) => grade !== 'ungraded').length;
  return [
    ...check(inspection.statedGraded, graded, ['graded area', 'graded areas']),
    ...check(inspection.statedCausesOfConcern, count(...causesOfConcern), ['cause of concern', 'causes of concern']),
    ...check(inspection.statedRecommendations, count('recommendation'), ['recommendation', 'recommendations']),
    ...check(inspection.statedAreasForImprovement, count('area-for-improvement'), [
      'area for improvement',
      'areas for improvement',
    ]),
  ];
}

function check(stated: number | null, entered: number, [one, many]: readonly [string, string]): CountCheck[] {
  if (stated === null) {
    return [];
  }
  const words = `${formatNumber(stated, 0)} ${plural(stated, one, many)} published, ${formatNumber(entered, 0)} entered`;
  return [{ words, agrees: stated === entered }];
}
