import type { CSSProperties } from 'react';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import type { ResolvedFinding, ResolvedFindingFigure } from '#shared/pack/resolved-finding';
import { InnerHeading } from '../inner-heading';
import { noteParts } from '../notes';
import type { Part } from '../parts';
import { gapBelow, single } from '../parts';
import { sectionHeading } from '../section-heading';
import { splitText } from '../split-text';

/** `when` is the column of the story that a figure belongs to: what inspectors saw, or what came since. */
function Figure({ when, figure }: { readonly when: string; readonly figure: ResolvedFindingFigure }) {
  const about = [figure.comparator, figure.period].filter((part) => part !== null);
  return (
    <div className="pack-finding-figure">
      <dt>
        <span className="pack-finding-when">{when}</span>
        <span className="pack-finding-label">{figure.label}</span>
      </dt>
      <dd>
        <span className="pack-finding-value">{figure.value}</span>
        {about.length === 0 ? null : <span className="pack-finding-about">{about.join(' · ')}</span>}
      </dd>
    </div>
  );
}

/** Figures of a row, so that none is left over alone: five in one, six in two of three, seven in four and three. */
function columnsOf(count: number): number {
  return count <= mostInRow ? count : Math.ceil(count / Math.ceil(count / mostInRow));
}

function Figures({ finding }: { readonly finding: ResolvedFinding }) {
  const { figures, since } = finding;
  return (
    <dl
      className="pack-finding-figures"
      style={{ '--figures': columnsOf(figures.length + (since === null ? 0 : 1)) } as CSSProperties}
    >
      {figures.map((figure, index) => (
        <Figure key={index} when="At inspection" figure={figure} />
      ))}
      {since === null ? null : (
        <Figure
          when="Since"
          figure={{ label: since.label, value: since.value, comparator: null, period: since.period }}
        />
      )}
    </dl>
  );
}

/** One figure stands beside the text, two share its column, more run in a row under it. */
function layoutOf(finding: ResolvedFinding): 'plain' | 'one' | 'two' | 'row' {
  const count = finding.figures.length + (finding.since === null ? 0 : 1);
  return count === 0 ? 'plain' : count === 1 ? 'one' : count === 2 ? 'two' : 'row';
}

/** Characters beside the figures: the text does not go on in a new piece before it has passed them. */
const besideFigures = 360;
const plainStart = 260;

/** More would be too narrow for their labels. */
const mostInRow = 5;

/** Of the gap under a finding. */
const gapGiven = 6;

function Cite({ finding }: { readonly finding: ResolvedFinding }) {
  return finding.sourceNumber === null ? null : <span className="pack-cite"> [{finding.sourceNumber}]</span>;
}

/** A finding in one piece, or in two where its text is long: a page may end between them. */
function findingParts(
  block: ResolvedBlockOf<'findings'>,
  finding: ResolvedFinding,
  keepWithNext: boolean,
): readonly Part[] {
  const key = `${block.id}:${finding.id}`;
  const layout = layoutOf(finding);
  const [first = '', rest] =
    layout === 'row' ? [finding.text] : splitText(finding.text, layout === 'plain' ? plainStart : besideFigures);
  const text = (
    <p className="pack-finding-text">
      {first}
      {rest === undefined ? <Cite finding={finding} /> : null}
    </p>
  );
  const card = (
    <article className="pack-finding" data-goes-on={rest !== undefined || undefined}>
      <p className="pack-finding-kind">
        <span className="pack-finding-ref">{finding.ref}</span> {finding.kindLabel} · {finding.area}
      </p>
      <InnerHeading of={block}>{finding.title}</InnerHeading>
      <div className="pack-finding-body" data-layout={layout}>
        {layout === 'row' ? text : null}
        {layout === 'plain' ? null : <Figures finding={finding} />}
        {layout === 'row' ? null : text}
      </div>
    </article>
  );
  if (rest === undefined) return [gapBelow(key, card, gapGiven, keepWithNext)];
  const more = (
    <div className="pack-finding-body pack-finding-rest" data-layout={layout}>
      <p className="pack-finding-text">
        {rest}
        <Cite finding={finding} />
      </p>
    </div>
  );
  return [single(key, card), gapBelow(`${key}:rest`, more, gapGiven, keepWithNext)];
}

export function findingsParts(block: ResolvedBlockOf<'findings'>): readonly Part[] {
  const last = block.findings.length - 1;
  return [
    sectionHeading(block),
    ...block.findings.flatMap((finding, index) =>
      findingParts(block, finding, index === last && block.sourceLine !== ''),
    ),
    ...noteParts(block.id, [], block.sourceLine),
  ];
}
