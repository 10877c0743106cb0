import { placedParagraphs } from '../../pack/placed-paragraphs';
import { inlineWords, type ResolvedParagraph, type ResolvedRichText } from '../../pack/resolved-rich-text';

/** The paragraphs of a text as they are printed, with its figures and without their sources; those of lists too. */
export function paragraphsOf(text: ResolvedRichText): readonly string[] {
  return placedParagraphs<ResolvedParagraph>(text)
    .map(({ paragraph: { content = [] } }) => content.map(inlineWords).join(''))
    .filter((words) => words.trim() !== '');
}
