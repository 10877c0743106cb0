import type { TrackedFinding, TrackedTest } from '#shared/pack/blocks/tracker-block';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { midSentence } from '#shared/text/words';
import { SeriesChart } from '../../charts/series-chart';
import { ToneBadge } from '../../components/tone-badge';
import { InnerHeading } from '../inner-heading';
import { noteParts } from '../notes';
import type { Part } from '../parts';
import { gapBelow, single } from '../parts';
import { sectionHeading } from '../section-heading';
import { subtitlePart } from '../subtitle-part';

/** Beside the words of the verdict: large enough for its labels, small enough for three findings on a page. */
const chartSize = { width: 326, height: 148 } as const;

/** Of the gap under a finding. */
const gapGiven = 8;

/** Change and target in one mark: a target is never judged without the change beside it. */
function Verdict({ test }: { readonly test: TrackedTest }) {
  const target = test.target === null ? '' : `, ${midSentence(test.target.label)}`;
  return <ToneBadge tone={test.change.tone} words={`${test.change.label}${target}`} />;
}

interface FindingProps {
  readonly block: ResolvedBlockOf<'tracker'>;
  readonly finding: TrackedFinding;
}

function Head({ block, finding }: FindingProps) {
  const [only] = finding.tests;
  return (
    <header className="pack-tracked-head">
      <p className="pack-finding-kind">
        <span className="pack-finding-ref">{finding.ref}</span> {finding.kindLabel} · {finding.area}
        {finding.sourceNumber === null ? null : <span className="pack-cite"> [{finding.sourceNumber}]</span>}
      </p>
      {finding.tests.length === 1 && only !== undefined ? <Verdict test={only} /> : null}
      <InnerHeading of={block}>{finding.title}</InnerHeading>
    </header>
  );
}

function Then({ when, figure }: { readonly when: string; readonly figure: TrackedTest['latest'] }) {
  return (
    <div>
      <dt className="pack-finding-when">{when}</dt>
      <dd>
        <span className="pack-tracked-value">{figure?.value ?? 'no figure'}</span>
        {figure === null ? null : <span className="pack-finding-about">{figure.label}</span>}
      </dd>
    </div>
  );
}

function Test({ test, several }: { readonly test: TrackedTest; readonly several: boolean }) {
  return (
    <div className="pack-tracked-test">
      {several ? (
        <p className="pack-tracked-metric">
          {test.metric} <Verdict test={test} />
        </p>
      ) : null}
      <div className="pack-tracked-columns">
        <div>
          <dl className="pack-tracked-figures">
            <Then when="At inspection" figure={test.atInspection} />
            <Then when="Latest" figure={test.latest} />
          </dl>
          {test.chart === null ? null : (
            <div className="pack-figure-drawing" style={chartSize} data-drawing>
              <SeriesChart model={test.chart} {...chartSize} medium="print" />
            </div>
          )}
        </div>
        <div>
          <p>{test.sentence}</p>
          <p className="pack-tracked-rule">{test.rule}</p>
        </div>
      </div>
    </div>
  );
}

function Statuses({ finding }: { readonly finding: TrackedFinding }) {
  return (
    <>
      <dl className="pack-statuses">
        {finding.statuses.map((status) => (
          <div key={status.scheme}>
            <dt>{status.title}</dt>
            <dd data-none={status.word === null || undefined}>
              {status.word === null ? 'No entry yet' : `${status.word} · ${status.datedText}`}
            </dd>
          </div>
        ))}
      </dl>
      {finding.contradictions.map((sentence) => (
        <p key={sentence} className="pack-contradiction">
          <b>Status and data disagree.</b> {sentence}
        </p>
      ))}
    </>
  );
}

function findingParts(block: ResolvedBlockOf<'tracker'>, finding: TrackedFinding): readonly Part[] {
  const key = `${block.id}:${finding.id}`;
  const several = finding.tests.length > 1;
  const [first, ...others] = finding.tests;
  return [
    single(
      key,
      <article className="pack-finding pack-tracked">
        <Head block={block} finding={finding} />
        {first === undefined ? (
          <p className="pack-tracked-untested">No test is set: no figure tells what came of it.</p>
        ) : (
          <Test test={first} several={several} />
        )}
      </article>,
      true,
    ),
    ...others.map((test) => single(`${key}:${test.metric}`, <Test test={test} several />, true)),
    gapBelow(`${key}:statuses`, <Statuses finding={finding} />, gapGiven),
  ];
}

/** What the words of the three statuses mean, once, side by side as the statuses are. */
function words(block: ResolvedBlockOf<'tracker'>): readonly Part[] {
  return [
    subtitlePart(block, { key: `${block.id}:words-title`, words: 'What the words of the statuses mean' }),
    single(
      `${block.id}:words`,
      <div className="pack-status-words">
        {block.schemes.map((scheme) => (
          <section key={scheme.title}>
            <p className="pack-status-scheme">{scheme.title}</p>
            <dl>
              {scheme.words.map((word) => (
                <div key={word.label}>
                  <dt>{word.label}</dt>
                  <dd>{word.definition}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>,
      block.sourceLine !== '',
    ),
  ];
}

export function trackerParts(block: ResolvedBlockOf<'tracker'>): readonly Part[] {
  return [
    sectionHeading(block),
    ...block.findings.flatMap((finding) => findingParts(block, finding)),
    ...words(block),
    ...noteParts(block.id, [], block.sourceLine),
  ];
}
