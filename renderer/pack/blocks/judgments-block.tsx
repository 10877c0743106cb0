import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { GradeShape } from '../grade-shape';
import { InnerHeading } from '../inner-heading';
import { noteParts } from '../notes';
import type { FrameProps, Part } from '../parts';
import { heldHead, withTail, single } from '../parts';
import { sectionHeading } from '../section-heading';
import { TableFrame } from '../table-frame';

type JudgmentsBlock = ResolvedBlockOf<'judgments'>;
type Inspection = JudgmentsBlock['inspections'][number];

const head = (
  <thead>
    <tr>
      <th scope="col">Area</th>
      <th scope="col">Grade</th>
    </tr>
  </thead>
);

function inspectionParts(block: JudgmentsBlock, inspection: Inspection): readonly Part[] {
  const key = `${block.id}:${inspection.id}`;
  const pieces = inspection.judgments.map((judgment, index) => ({
    key: `${key}:${index}`,
    node: (
      <tr key={index} data-atom={`${key}:${index}`}>
        <th scope="row">{judgment.area}</th>
        <td>
          <span className="pack-grade">
            <GradeShape grade={judgment.grade} />
            <span>{judgment.gradeLabel}</span>
          </span>
        </td>
      </tr>
    ),
  }));
  const frame = (props: FrameProps) => (
    <TableFrame {...props} className="pack-judgments" title={inspection.title} widths={[440, 225]} head={head} />
  );
  const parts: Part[] = [
    heldHead(
      `${key}:title`,
      <div className="pack-subheading">
        <InnerHeading of={block}>{inspection.title}</InnerHeading>
        <p>
          {inspection.publishedText} · {inspection.totals}
        </p>
      </div>,
      14,
    ),
    { type: 'group', key: `${key}:table`, frame, pieces: withTail(pieces, inspection.note !== null) },
  ];
  if (inspection.note !== null)
    parts.push(single(`${key}:note`, <p className="pack-note pack-note-first">{inspection.note}</p>));
  return parts;
}

export function judgmentsParts(block: JudgmentsBlock): readonly Part[] {
  const caveat =
    block.caveat === null
      ? []
      : [single(`${block.id}:caveat`, <p className="pack-caveat">{block.caveat}</p>, block.sourceLine !== '')];
  return [
    sectionHeading(block),
    ...block.inspections.flatMap((inspection) => inspectionParts(block, inspection)),
    ...caveat,
    ...noteParts(block.id, [], block.sourceLine),
  ];
}
