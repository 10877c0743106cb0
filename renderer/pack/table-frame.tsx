import type { ReactNode } from 'react';
import type { FrameProps, Piece } from './parts';

interface TableFrameProps extends FrameProps {
  readonly className: string;
  /** What the table is called: its caption where it goes on, its accessible name everywhere. */
  readonly title: string;
  /** Widths of the columns in CSS pixels; fixed, so that a row is as high on every page as where it was measured. */
  readonly widths: readonly number[];
  readonly head: ReactNode;
}

/** Rows of one section stand in a body of their own, so that the section's title is the head of just these rows. */
function bodies(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last !== undefined && last[0]?.section === piece.section) last.push(piece);
    else found.push([piece]);
  }
  return found;
}

export function TableFrame({ className, title, widths, head, continued, pieces }: TableFrameProps) {
  return (
    <table className={`pack-table ${className}`} aria-label={continued ? undefined : title}>
      {continued ? <caption>{title}, continued</caption> : null}
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} style={{ width }} />
        ))}
      </colgroup>
      {head}
      {bodies(pieces).map((body) => (
        <tbody key={body[0]?.key}>{body.map((piece) => piece.node)}</tbody>
      ))}
    </table>
  );
}
