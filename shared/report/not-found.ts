import { countWords, listWords, plural, sentenceCase } from '../text/words';
import type { ReportProposal, StatedCount } from './proposal';

type Parts = Omit<ReportProposal, 'notFound' | 'doubts' | 'title' | 'kind'>;

const things: Readonly<Record<StatedCount['thing'], readonly [one: string, many: string]>> = {
  areas: ['area', 'areas'],
  'graded-areas': ['graded area', 'graded areas'],
  'areas-for-improvement': ['area for improvement', 'areas for improvement'],
  'causes-of-concern': ['cause of concern', 'causes of concern'],
  recommendations: ['recommendation', 'recommendations'],
};

function countSentence({ thing, stated, found }: StatedCount): string | null {
  if (stated <= found) return null;
  const [one, many] = things[thing];
  const was = found === 0 ? 'none was found' : `${countWords(found)} ${plural(found, 'was', 'were')} found`;
  return `The report speaks of ${countWords(stated)} ${plural(stated, one, many)}, and ${was}: enter what is missing by hand.`;
}

/** The words of the boxes are in the text though no box is: pages lose their boxes when they are saved or copied as text. */
function boxSentence({ findings }: Parts, text: string, emptyLabels: number): string | null {
  if (emptyLabels > 0) {
    return `${sentenceCase(countWords(emptyLabels))} ${plural(emptyLabels, 'box has its label but no text: enter it', 'boxes have their labels but no text: enter them')} by hand.`;
  }
  if (findings.some(({ kind }) => kind === 'area-for-improvement')) return null;
  const speaks = /\bareas? for improvement\b/i.test(text);
  return speaks
    ? 'The text has no boxes labelled “Area for improvement”, though it speaks of areas for improvement; boxes are often lost when a page is copied as text: enter them by hand.'
    : 'The text has no boxes labelled “Area for improvement”: look at the published report, and enter by hand what it has.';
}

function gradeSentence({ areas }: Parts): string | null {
  if (areas.length === 0) return 'No graded area could be found: enter the areas and their grades by hand.';
  const without = areas.filter(({ grade, evidence }) => grade === null && evidence.length === 0);
  if (without.length === 0) return null;
  return `No grade was found for ${listWords(without.map(({ text }) => `“${text}”`))}.`;
}

/** One sentence for each thing that a proposal of a report should have and this one lacks. */
export function notFoundSentences(parts: Parts, text: string, emptyLabels: number): readonly string[] {
  const concerns = parts.findings.filter(({ kind }) => kind === 'cause-of-concern');
  const parents = new Set(parts.findings.map(({ parentId }) => parentId));
  const bare = concerns.filter(({ id }) => !parents.has(id));
  return [
    parts.force === null ? 'The name of the force could not be found.' : null,
    parts.programme === null ? 'The text does not name its programme, such as PEEL.' : null,
    parts.cycle === null ? 'The text does not name the cycle of its inspection.' : null,
    parts.publishedOn === null ? 'The text does not say when the report was published.' : null,
    gradeSentence(parts),
    boxSentence(parts, text, emptyLabels),
    // HMICFRS: a cause of concern is "always accompanied by one or more recommendations" (its glossary).
    ...bare.map(
      ({ shortTitle }) =>
        `No recommendation was found for the cause of concern “${shortTitle}”, though every one has some.`,
    ),
    ...parts.statedCounts.map(countSentence),
  ].filter((sentence) => sentence !== null);
}

/** The sentences for counts that the text goes beyond: more was found than the report says there is. */
export function countDoubts(counts: readonly StatedCount[]): readonly string[] {
  return counts
    .filter(({ stated, found }) => found > stated)
    .map(({ thing, stated, found }) => {
      const [one, many] = things[thing];
      return `The report speaks of ${countWords(stated)} ${plural(stated, one, many)}, but ${countWords(found)} ${plural(found, 'was', 'were')} found: some may be none, or may be there twice.`;
    });
}
