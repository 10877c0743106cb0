import type { ReactNode } from 'react';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { noteParts } from '../notes';
import type { FrameProps, Part, Piece } from '../parts';
import { withTail } from '../parts';
import { sectionHeading } from '../section-heading';
import { subtitlePart } from '../subtitle-part';
import { TableFrame } from '../table-frame';

interface Column {
  readonly title: string;
  readonly width: number;
  readonly className?: string;
}

const number = 'pack-number';
const newest = 'pack-number pack-emphasis';

/** A table with its title; nothing where it has no rows. The first cell of a row is what it is about. */
function tableParts(
  block: ResolvedBlockOf<'changes'>,
  key: string,
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly Part[] {
  if (rows.length === 0) return [];
  const head = (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column.title} scope="col" className={column.className}>
            {column.title}
          </th>
        ))}
      </tr>
    </thead>
  );
  const widths = columns.map(({ width }) => width);
  const frame = (props: FrameProps): ReactNode => (
    <TableFrame {...props} className="pack-changes" title={title} widths={widths} head={head} />
  );
  const pieces = rows.map(([first = '', ...cells], index): Piece => {
    const atom = `${key}:${index}`;
    return {
      key: atom,
      node: (
        <tr key={atom} data-atom={atom}>
          <th scope="row">{first}</th>
          {cells.map((cell, at) => (
            <td key={at} className={columns[at + 1]?.className}>
              {cell}
            </td>
          ))}
        </tr>
      ),
    };
  });
  return [
    subtitlePart(block, { key: `${key}:title`, words: title }),
    { type: 'group', key, frame, pieces: withTail(pieces, false) },
  ];
}

function StatementList({ pieces }: FrameProps) {
  return <ul className="pack-list">{pieces.map((piece) => piece.node)}</ul>;
}

function statementParts(block: ResolvedBlockOf<'changes'>): readonly Part[] {
  const { id: blockId, statements } = block;
  if (statements.length === 0) return [];
  const pieces = statements.map((words, index) => {
    const atom = `${blockId}:statement-${index}`;
    return {
      key: atom,
      node: (
        <li key={atom} data-atom={atom} className="pack-item">
          <p>{words}</p>
        </li>
      ),
    };
  });
  return [
    subtitlePart(block, { key: `${blockId}:statements-title`, words: 'Texts and sections' }),
    { type: 'group', key: `${blockId}:statements`, frame: StatementList, pieces },
  ];
}

export function changesParts(block: ResolvedBlockOf<'changes'>): readonly Part[] {
  const { id, figures, effects, fresh } = block;
  return [
    sectionHeading(block),
    ...tableParts(
      block,
      `${id}:figures`,
      'Revised and corrected figures',
      [
        { title: 'Figure', width: 265 },
        { title: 'Period', width: 110 },
        { title: 'Was', width: 85, className: number },
        { title: 'Now', width: 85, className: newest },
        { title: 'How', width: 120 },
      ],
      figures.map(({ label, period, was, now, how }) => [label, period, was, now, how]),
    ),
    ...tableParts(
      block,
      `${id}:effects`,
      'What follows from them',
      [
        { title: 'Measure', width: 405 },
        { title: 'Was', width: 130, className: number },
        { title: 'Now', width: 130, className: newest },
      ],
      effects.map(({ label, was, now }) => [label, was, now]),
    ),
    ...tableParts(
      block,
      `${id}:fresh`,
      'New figures',
      [
        { title: 'Metric', width: 315 },
        { title: 'Periods', width: 220 },
        { title: 'Latest', width: 130, className: newest },
      ],
      fresh.map(({ label, periods, latest }) => [label, periods, latest]),
    ),
    ...statementParts(block),
    ...noteParts(id, [], block.sourceLine),
  ];
}
