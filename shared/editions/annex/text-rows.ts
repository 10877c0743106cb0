import { placedParagraphs } from '../../pack/placed-paragraphs';
import type { ResolvedBlock, ResolvedPack } from '../../pack/resolved';
import type { ResolvedParagraph } from '../../pack/resolved-rich-text';
import { resolvedTexts } from '../../pack/resolved-texts';
import { annexRow, type AnnexRow } from './annex-row';

/** The figures that stand in sentences of a block, in their order, each as it is worded there. */
export function textRows(block: ResolvedBlock, section: string, pack: ResolvedPack): readonly AnnexRow[] {
  const paragraphs = resolvedTexts(block).flatMap((text) => placedParagraphs<ResolvedParagraph>(text));
  return paragraphs.flatMap(({ paragraph: { content = [] } }) =>
    content.flatMap((piece) =>
      piece.type !== 'figure'
        ? []
        : [
            annexRow(section, pack, {
              kind: 'In words',
              metric: piece.figure.label,
              period: piece.figure.period,
              value: piece.figure.text,
              printed: piece.figure.text,
              source: piece.figure.source,
            }),
          ],
    ),
  );
}
