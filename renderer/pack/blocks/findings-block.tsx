import type { ResolvedBlockOf } from '#shared/pack/resolved';
import type { ResolvedFinding, ResolvedFindingFigure } from '#shared/pack/resolved-finding';
import { noteParts } from '../notes';
import type { Part } from '../parts';
import { single } from '../parts';
import { sectionHeading } from '../section-heading';

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

function Figures({ finding }: { readonly finding: ResolvedFinding }) {
  const { figures, since } = finding;
  return (
    <dl className="pack-finding-figures">
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

function Finding({ finding }: { readonly finding: ResolvedFinding }) {
  const layout = layoutOf(finding);
  const text = (
    <p className="pack-finding-text">
      {finding.text}
      {finding.sourceNumber === null ? null : <span className="pack-cite"> [{finding.sourceNumber}]</span>}
    </p>
  );
  return (
    <article className="pack-finding">
      <p className="pack-finding-kind">
        <span className="pack-finding-ref">{finding.ref}</span> {finding.kindLabel} · {finding.area}
      </p>
      <h3>{finding.title}</h3>
      <div className="pack-finding-body" data-layout={layout}>
        {layout === 'row' ? text : null}
        {layout === 'plain' ? null : <Figures finding={finding} />}
        {layout === 'row' ? null : text}
      </div>
    </article>
  );
}

export function findingsParts(block: ResolvedBlockOf<'findings'>): readonly Part[] {
  const last = block.findings.length - 1;
  return [
    sectionHeading(block),
    ...block.findings.map((finding, index) =>
      single(`${block.id}:${finding.id}`, <Finding finding={finding} />, index === last && block.sourceLine !== ''),
    ),
    ...noteParts(block.id, [], block.sourceLine),
  ];
}
