import { changeWords, targetWords } from '#shared/accountability/verdict-words';
import type { Verdict } from '#shared/accountability/verdict';
import { dueOf } from '#shared/accountability/due-of';
import type { FindingRow, VerdictView } from '#shared/contract/finding-views';
import type { Context } from '#shared/pack/resolve/context';
import { resolveFindingFigure } from '#shared/pack/finding-figure';
import { findingKindLabels, findingToneLabels } from '#shared/text/labels';
import { midSentence } from '#shared/text/words';
import type { FindingState } from './finding-state';
import { statusesNow } from './status-view';

/** Of one test: what changed, and the target where there is one. What cannot be said yet is left to the finding's page. */
function verdictViews({ change, target }: Verdict): readonly VerdictView[] {
  const said = change === 'too-few-points' || change === 'no-data' ? [] : [changeWords[change]];
  return [...said, ...(target === null ? [] : [targetWords[target]])];
}

export function findingRow(state: FindingState, context: Context, revision: number, today: string): FindingRow {
  const { finding } = state;
  const inspection = context.inspection(finding.inspectionId);
  const [first] = finding.figures;
  const figure = first === undefined ? null : resolveFindingFigure(first);
  const due = dueOf(finding, today);
  return {
    id: finding.id,
    revision,
    ref: finding.ref,
    title: finding.title,
    kind: finding.kind,
    kindLabel: findingKindLabels[finding.kind],
    tone: finding.tone,
    toneLabel: findingToneLabels[finding.tone],
    area: finding.area,
    inspectionId: finding.inspectionId,
    inspection: inspection === null ? '' : `${inspection.programme} ${inspection.cycle}`,
    publishedOn: inspection?.publishedOn ?? '',
    figure: figure === null ? '' : `${figure.value} ${midSentence(figure.label)}`,
    figureCount: finding.figures.length,
    metrics: finding.metricIds.length,
    owner: finding.owner,
    due: due?.day ?? null,
    dueText: due?.words ?? '',
    overdue: state.due?.kind === 'overdue',
    statuses: statusesNow(state.statuses),
    verdicts: state.tests.flatMap(({ verdict }) => verdictViews(verdict)),
    silentDays: state.silence.never ? null : state.silence.days,
    contradiction: state.contradictions[0] ?? null,
    lookAgain: state.lookAgain !== null,
  };
}
