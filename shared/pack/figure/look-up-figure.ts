import { gradeLabels } from '../../text/labels';
import { countWords } from '../../text/words';
import { findingFigureWords } from '../finding-figure';
import type { Context } from '../resolve/context';
import type { FigureLookUp } from './figure-look-up';
import { findingFormLabels } from './figure-labels';
import type { FigureRef, FigureRefOf } from './figure-ref';
import { lookUpComparedFigure } from './look-up-compared-figure';
import { lookUpMetricFigure } from './look-up-metric-figure';

/** Finds what a reference names and words it. Every figure of a text, in the editor, the check and the pack, comes from here. */
export function lookUpFigure(ref: FigureRef, context: Context): FigureLookUp {
  switch (ref.of) {
    case 'value':
    case 'change':
    case 'rank':
      return lookUpMetricFigure(ref, context);
    case 'peers':
    case 'gap':
      return lookUpComparedFigure(ref, context);
    case 'finding':
      return ofFinding(ref, context);
    case 'grades':
      return ofGrades(ref, context);
  }
}

function ofFinding({ findingId, index, form }: FigureRefOf<'finding'>, { finding }: Context): FigureLookUp {
  const found = finding(findingId);
  const figure = found?.figures[index];
  if (found === null || figure === undefined) return missing('Figure of a finding', 'the finding no longer carries it');
  const text = findingFigureWords(figure, form);
  return {
    text,
    why: text === null ? 'the finding does not give it' : null,
    label: `${found.ref} ${figure.label}: ${findingFormLabels[form]}`,
    period: figure.period ?? '',
    behind: [],
    sourceIds: [found.sourceId],
    isNumber: true,
  };
}

function ofGrades({ inspectionId, grade }: FigureRefOf<'grades'>, { inspection }: Context): FigureLookUp {
  const found = inspection(inspectionId);
  if (found === null) return missing('Number of grades', 'the inspection is no longer there');
  const counted = found.judgments.filter((each) =>
    grade === 'graded' ? each.grade !== 'ungraded' : each.grade === grade,
  );
  return {
    text: countWords(counted.length),
    why: null,
    label: `${found.programme} ${found.cycle}: ${grade === 'graded' ? 'areas graded' : gradeLabels[grade].toLowerCase()}`,
    period: '',
    behind: [],
    sourceIds: [found.sourceId],
    isNumber: true,
  };
}

function missing(label: string, why: string): FigureLookUp {
  return { text: null, why, label, period: '', behind: [], sourceIds: [], isNumber: true };
}
