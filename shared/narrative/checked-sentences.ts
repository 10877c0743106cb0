import { placedParagraphs } from '../pack/placed-paragraphs';
import type { Block } from '../pack/pack';
import type { RichParagraph } from '../pack/rich-text';
import { typedTexts } from '../pack/typed-texts';
import { lookUpFigure } from '../pack/figure/look-up-figure';
import { missingFigure } from '../pack/figure/resolved-figure';
import type { Context } from '../pack/resolve/context';
import { sentencePeriods } from '../report/sentence-periods';
import { sentencesOf } from '../report/sentences';
import type { CheckedPiece, CheckedSentence } from './checked-sentence';

type Piece = Omit<CheckedPiece, 'offset'>;
interface Paragraph {
  readonly field: string;
  readonly path: readonly number[] | null;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** The sentences that people typed into a block, as they print: figures stand in their words. */
export function checkedSentences(block: Block, context: Context): readonly CheckedSentence[] {
  const paragraphs = typedTexts(block).flatMap(({ field, text }): readonly Paragraph[] => {
    if (typeof text === 'string') {
      return [{ field, path: null, text, pieces: [{ start: 0, end: text.length, ref: null, piece: 0 }] }];
    }
    return placedParagraphs<RichParagraph>(text).map(({ path, paragraph }) => ({
      field,
      path,
      ...written(paragraph, context),
    }));
  });
  const heading = 'heading' in block ? block.heading : '';
  const whole = paragraphs.map(({ text }) => text).join('\n');
  return paragraphs.flatMap((paragraph) => sentencesIn(paragraph, { blockId: block.id, heading, block: whole }));
}

function written(paragraph: RichParagraph, context: Context): Pick<Paragraph, 'text' | 'pieces'> {
  let text = '';
  const pieces: Piece[] = [];
  for (const [piece, node] of (paragraph.content ?? []).entries()) {
    const start = text.length;
    const ref = node.type === 'figure' ? node.attrs.ref : null;
    text += node.type === 'text' ? node.text : ref === null ? '\n' : (lookUpFigure(ref, context).text ?? missingFigure);
    if (node.type !== 'hardBreak') pieces.push({ start, end: text.length, ref, piece });
  }
  return { text, pieces };
}

function sentencesIn(
  { field, path, text, pieces }: Paragraph,
  about: Pick<CheckedSentence, 'blockId' | 'heading' | 'block'>,
): readonly CheckedSentence[] {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const sentences = sentencesOf(line).map((sentence): CheckedSentence => {
      const start = text.indexOf(sentence, from);
      const end = start + sentence.length;
      from = end;
      return {
        ...about,
        field,
        path,
        text: sentence,
        pieces: pieces
          .filter((piece) => piece.start < end && start < piece.end)
          .map((piece) => ({
            ...piece,
            start: Math.max(piece.start, start) - start,
            end: Math.min(piece.end, end) - start,
            offset: Math.max(0, start - piece.start),
          })),
        periods: sentencePeriods(sentence),
        before: text.slice(0, start),
      };
    });
    return sentences;
  });
}
