import type { PriorityRow, ResolvedPriority } from '#shared/pack/blocks/priority-block';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { InlineText } from '../inline-text';
import { Marks, noteParts } from '../notes';
import type { FrameProps, Part, Piece } from '../parts';
import { single, withTail } from '../parts';
import { richTextParts } from '../rich-text-parts';
import { sectionHeading } from '../section-heading';
import { subtitlePart } from '../subtitle-part';
import { TableFrame } from '../table-frame';

function Head({ columns }: Pick<ResolvedPriority, 'columns'>) {
  return (
    <thead>
      <tr>
        <th scope="col">{columns.measure}</th>
        <th scope="col" className="pack-number">
          {columns.current}
        </th>
        <th scope="col" className="pack-number">
          {columns.previous}
        </th>
        <th scope="col" className="pack-number">
          {columns.baseline}
          <Marks marks={columns.baselineMarks} />
        </th>
      </tr>
    </thead>
  );
}

function Row({ atom, row }: { readonly atom: string; readonly row: PriorityRow }) {
  return (
    <tr data-atom={atom}>
      <th scope="row">
        {row.label}
        <Marks marks={row.marks} />
      </th>
      <td className="pack-number pack-emphasis">{row.current}</td>
      <td className="pack-number">{row.previous}</td>
      <td className="pack-number">{row.baseline}</td>
    </tr>
  );
}

function measures(block: ResolvedPriority, tail: boolean): readonly Part[] {
  const { id, rows, about, columns, heading } = block;
  if (rows.length === 0) return [];
  const pieces: readonly Piece[] = rows.map((row, index) => ({
    key: `${id}:${row.metricId}`,
    keepWithNext: about !== null && index === rows.length - 1,
    node: <Row key={row.metricId} atom={`${id}:${row.metricId}`} row={row} />,
  }));
  const note: readonly Piece[] =
    about === null
      ? []
      : [
          {
            key: `${id}:about`,
            node: (
              <tr key="about" className="pack-row-note" data-atom={`${id}:about`}>
                <td colSpan={4}>{about}</td>
              </tr>
            ),
          },
        ];
  const frame = (props: FrameProps) => (
    <TableFrame
      {...props}
      className="pack-priority"
      title={heading}
      widths={[205, 120, 170, 170]}
      head={<Head columns={columns} />}
    />
  );
  return [{ type: 'group', key: `${id}:table`, frame, pieces: withTail([...pieces, ...note], tail) }];
}

export function priorityParts(block: ResolvedBlockOf<'priority'>): readonly Part[] {
  const { id, assessment, why, contribution } = block;
  const reason = why?.content[0];
  const notes = noteParts(id, block.notes, block.sourceLine);
  return [
    sectionHeading(block),
    ...measures(block, notes.length > 0),
    ...notes,
    subtitlePart(block, { key: `${id}:applies`, words: 'Whether the priority applies' }),
    single(
      `${id}:why`,
      <p className="pack-paragraph">
        <b>{assessment}</b> {reason?.type === 'paragraph' ? <InlineText paragraph={reason} /> : null}
      </p>,
    ),
    ...(why === null ? [] : richTextParts(`${id}:why-more`, { ...why, content: why.content.slice(1) })),
    ...(contribution === null
      ? []
      : [
          subtitlePart(block, { key: `${id}:contributes`, words: 'What the force contributes' }),
          ...richTextParts(`${id}:text`, contribution),
        ]),
  ];
}
