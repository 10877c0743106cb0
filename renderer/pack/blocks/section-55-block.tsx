import type { ResponseStatus } from '#shared/pack/blocks/section-55-block';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { ResponseStateBadge } from '../../components/response-state-badge';
import { InnerHeading } from '../inner-heading';
import { noteParts } from '../notes';
import type { FrameProps, Part } from '../parts';
import { single } from '../parts';
import { sectionHeading } from '../section-heading';
import { subtitlePart } from '../subtitle-part';
import { TableFrame } from '../table-frame';

const head = (
  <thead>
    <tr>
      <th scope="col">Part</th>
      <th scope="col">Where it stands</th>
      <th scope="col">State</th>
    </tr>
  </thead>
);

function titlePart(key: string, report: ResponseStatus, block: ResolvedBlockOf<'section-55'>): Part {
  return single(
    `${key}:title`,
    <div className="pack-response">
      <InnerHeading of={block}>{report.title}</InnerHeading>
      <ResponseStateBadge state={report.state} />
      {/* With one report its state is the lead of the section already. */}
      {block.lead === report.words ? null : <p className="pack-response-words">{report.words}</p>}
      <dl className="pack-facts">
        {report.clock.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>,
    report.parts.length > 0,
  );
}

function partsTable(key: string, report: ResponseStatus): readonly Part[] {
  if (report.parts.length === 0) return [];
  const pieces = report.parts.map((part, index) => ({
    key: `${key}:${index}`,
    node: (
      <tr key={index} data-atom={`${key}:${index}`}>
        <th scope="row">{part.title}</th>
        <td>{part.words}</td>
        <td className={part.done ? undefined : 'pack-emphasis'}>{part.done ? 'Done' : 'Open'}</td>
      </tr>
    ),
  }));
  const frame = (props: FrameProps) => (
    <TableFrame
      {...props}
      className="pack-response-parts"
      title={`Parts of the response to ${report.title}`}
      widths={[300, 285, 80]}
      head={head}
    />
  );
  return [{ type: 'group', key: `${key}:parts`, frame, pieces }];
}

function answerParts(block: ResolvedBlockOf<'section-55'>, key: string, { answers }: ResponseStatus): readonly Part[] {
  if (answers.length === 0) return [];
  return [
    subtitlePart(block, { key: `${key}:answers`, words: 'What is answered' }),
    ...answers.flatMap(({ findingId, title, paragraphs }) => [
      single(`${key}:${findingId}`, <p className="pack-answer-title">{title}</p>, true),
      ...paragraphs.map((paragraph, index) =>
        single(`${key}:${findingId}:${index}`, <p className="pack-paragraph">{paragraph}</p>),
      ),
    ]),
  ];
}

export function section55Parts(block: ResolvedBlockOf<'section-55'>): readonly Part[] {
  return [
    sectionHeading(block),
    ...block.reports.flatMap((report) => {
      const key = `${block.id}:${report.inspectionId}`;
      return [titlePart(key, report, block), ...partsTable(key, report), ...answerParts(block, key, report)];
    }),
    ...noteParts(block.id, [], block.sourceLine),
  ];
}
