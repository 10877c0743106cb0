import type { ResolvedFigureNode } from '#shared/pack/resolved-rich-text';
import './figure-in-text.css';

/** A figure in its sentence: read like the words around it, with the numbers of its sources behind it. */
export function FigureInText({ node }: { readonly node: ResolvedFigureNode }) {
  const { figure, bold, cites } = node;
  const text = bold ? <b>{figure.text}</b> : figure.text;
  return (
    <span className={figure.problem === null ? 'pack-figure' : 'pack-figure-missing'}>
      {text}
      {cites.length === 0 ? null : <span className="pack-cite">{`\u00a0[${cites.join(', ')}]`}</span>}
    </span>
  );
}
