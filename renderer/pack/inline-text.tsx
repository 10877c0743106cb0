import type { ResolvedParagraph } from '#shared/pack/resolved-rich-text';
import { FigureInText } from './figure-in-text';

/** The words and figures of one paragraph. */
export function InlineText({ paragraph }: { readonly paragraph: ResolvedParagraph }) {
  return (paragraph.content ?? []).map((node, index) => {
    if (node.type === 'hardBreak') return <br key={index} />;
    if (node.type === 'figure') return <FigureInText key={index} node={node} />;
    // `b`, not `strong`: the PDF's tag for the latter is of PDF 2.0, and older readers drop what they do not know.
    return node.marks?.length ? <b key={index}>{node.text}</b> : <span key={index}>{node.text}</span>;
  });
}
