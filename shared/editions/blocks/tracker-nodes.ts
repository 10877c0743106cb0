import type { ResolvedTracker, TrackedFinding, TrackedTest } from '../../pack/blocks/tracker-block';
import { midSentence } from '../../text/words';
import { pointsTable } from '../chart-tables';
import type { EditionNode } from '../edition-node';
import { citing, drawingKey, noteNodes, sectionHead, text } from '../make-node';

const told = (figure: TrackedTest['latest']) => (figure === null ? 'no figure' : `${figure.value} · ${figure.label}`);

function testNodes(test: TrackedTest, ref: string, drawing: string): readonly EditionNode[] {
  const target = test.target === null ? '' : `, ${midSentence(test.target.label)}`;
  return [
    text('about', `${test.metric}: ${test.change.label}${target}`),
    {
      type: 'facts',
      facts: [
        { label: 'At inspection', value: told(test.atInspection) },
        { label: 'Latest', value: told(test.latest) },
      ],
    },
    text('body', test.sentence),
    text('about', test.rule),
    ...(test.chart === null
      ? []
      : [
          {
            type: 'figure' as const,
            drawing,
            alt: test.chart.alt,
            label: `Chart for ${ref}`,
            caption: test.chart.caption,
            table: pointsTable(test.chart),
          },
        ]),
  ];
}

function findingNodes(finding: TrackedFinding, drawingOf: () => string): readonly EditionNode[] {
  const about = text('about', `${finding.ref} ${finding.kindLabel} · ${finding.area}`);
  const cite = finding.sourceNumber === null ? [] : citing('about', ` [${finding.sourceNumber}]`).runs;
  return [
    { type: 'heading', level: 3, text: finding.title, id: null },
    { ...about, runs: [...about.runs, ...cite] },
    ...(finding.tests.length === 0 ? [text('body', 'No test is set: no figure tells what came of it.')] : []),
    ...finding.tests.flatMap((test) => testNodes(test, finding.ref, test.chart === null ? '' : drawingOf())),
    {
      type: 'facts',
      facts: finding.statuses.map(({ title, word, datedText }) => ({
        label: title,
        value: word === null ? 'No entry yet' : `${word} · ${datedText}`,
      })),
    },
    ...finding.contradictions.map((sentence) => text('caveat', `Status and data disagree. ${sentence}`)),
  ];
}

export function trackerNodes(block: ResolvedTracker): readonly EditionNode[] {
  let drawn = 0;
  const drawingOf = () => drawingKey(block.id, drawn++);
  return [
    ...sectionHead(block),
    ...block.findings.map((finding): EditionNode => ({ type: 'box', nodes: findingNodes(finding, drawingOf) })),
    { type: 'heading', level: 3, text: 'What the words of the statuses mean', id: null },
    ...block.schemes.flatMap(({ title, words }): readonly EditionNode[] => [
      { type: 'heading', level: 4, text: title, id: null },
      { type: 'facts', facts: words.map(({ label, definition }) => ({ label, value: definition })) },
    ]),
    ...noteNodes([], block.sourceLine),
  ];
}
