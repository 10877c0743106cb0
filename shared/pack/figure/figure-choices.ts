import { countedGrades, findingForms, type FigureRef } from './figure-ref';
import type { Context } from '../resolve/context';
import { groupOf } from './group-of';
import { lookUpFigure } from './look-up-figure';
import { metricFigures } from './metric-figures';
import { wordedFigure } from './resolve-figure';
import type { ResolvedFigure } from './resolved-figure';
import { searchWords, wordsFound } from './search-words';

/** A figure that a text can take, as it would print. */
export interface FigureChoice {
  readonly ref: FigureRef;
  readonly figure: ResolvedFigure;
}

const mostChoices = 60;

/**
 * The figures that a search finds, those of the metrics given first, then numbers of findings and grades. Only what resolves now.
 *
 * @param metricIds in the order in which they are offered
 * @param search words that a choice must all have: of the metric, the form, the period or the value itself
 */
export function figureChoices(context: Context, metricIds: readonly string[], search: string): readonly FigureChoice[] {
  const words = searchWords(search);
  const ofMetrics = metricIds.flatMap((id) => {
    const metric = context.metric(id);
    if (metric === null) return [];
    const about = `${metric.title} ${metric.shortTitle} ${metric.publishedLabel ?? ''} ${metric.theme}`;
    return metricFigures(metric, context).map((ref) => ({ ref, about: `${about} ${aboutGroup(ref, context)}` }));
  });
  const ofFindings = context.data.findings.flatMap(({ id, title, area, figures }) =>
    figures.flatMap((_, index) =>
      findingForms.map((form) => ({
        ref: { of: 'finding', findingId: id, index, form } as const,
        about: `finding ${title} ${area}`,
      })),
    ),
  );
  const ofGrades = context.data.inspections.flatMap(({ id, judgments }) =>
    judgments.length === 0
      ? []
      : countedGrades.map((grade) => ({
          ref: { of: 'grades', inspectionId: id, grade } as const,
          about: 'grades judgments inspection',
        })),
  );
  const found: FigureChoice[] = [];
  // Nobody looks for a finding's number without a word of it.
  for (const { ref, about } of words.length === 0 ? ofMetrics : [...ofMetrics, ...ofFindings, ...ofGrades]) {
    const lookedUp = lookUpFigure(ref, context);
    if (lookedUp.text === null) continue;
    const figure = wordedFigure(ref, lookedUp, context);
    if (wordsFound(words, `${about} ${figure.label} ${figure.period} ${figure.text}`) < words.length) continue;
    found.push({ ref, figure });
    if (found.length === mostChoices) break;
  }
  return found;
}

/** What a group of forces is searched by besides its title. */
function aboutGroup(ref: FigureRef, { data }: Context): string {
  const id =
    ref.of === 'peers' ? ref.peerGroupId : ref.of === 'gap' && ref.to.kind === 'group' ? ref.to.peerGroupId : null;
  const group = id === null ? null : groupOf(id, data);
  if (group === null) return '';
  return `group peers forces ${group.shortTitle}${group.members.length === 0 ? ' national England Wales' : ''}`;
}
