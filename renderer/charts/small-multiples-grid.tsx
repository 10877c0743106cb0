import type { ReactNode } from 'react';
import './small-multiples.css';

interface SmallMultiplesGridProps {
  readonly columns: number;
  /** Width of a column, in pixels. */
  readonly cell: number;
  readonly children: ReactNode;
}

/** The list that the cells of a grid of small series stand in, row by row. */
export function SmallMultiplesGrid({ columns, cell, children }: SmallMultiplesGridProps) {
  return (
    <ul className="small-multiples" style={{ gridTemplateColumns: `repeat(${columns}, ${cell}px)` }}>
      {children}
    </ul>
  );
}
