import type { ResolvedText } from '../../pack/blocks/text-block';
import type { ResolvedPack } from '../../pack/resolved';
import type { ResolvedParagraph } from '../../pack/resolved-rich-text';
import { annexRow, type AnnexRow } from './annex-row';

/** The figures that stand in sentences, in their order, each as it is worded there. */
export function textRows({ text }: ResolvedText, section: string, pack: ResolvedPack): readonly AnnexRow[] {
  const paragraphs = text.content.flatMap((node): readonly ResolvedParagraph[] =>
    node.type === 'paragraph' ? [node] : node.content.flatMap(({ content }) => content),
  );
  return paragraphs.flatMap(({ content = [] }) =>
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
