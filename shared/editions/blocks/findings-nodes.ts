import type { ResolvedFindings } from '../../pack/blocks/findings-block';
import type { ResolvedFinding, ResolvedFindingFigure } from '../../pack/resolved-finding';
import type { EditionNode, Facts } from '../edition-node';
import { citing, noteNodes, sectionHead, text } from '../make-node';

const told = ({ value, comparator, period }: ResolvedFindingFigure) =>
  [value, comparator, period].filter((part) => part !== null).join(' · ');

/** What inspectors saw, then what came since. */
function figures({ figures: seen, since }: ResolvedFinding): Facts {
  return {
    type: 'facts',
    facts: [
      ...seen.map((figure) => ({ label: `At inspection: ${figure.label}`, value: told(figure) })),
      ...(since === null ? [] : [{ label: `Since: ${since.label}`, value: `${since.value} · ${since.period}` }]),
    ],
  };
}

/** The report's words, which may have brackets of their own, and the citation of the report. */
function body({ text: words, sourceNumber }: ResolvedFinding): EditionNode {
  const cite = sourceNumber === null ? [] : citing('body', ` [${sourceNumber}]`).runs;
  return { type: 'text', role: 'body', runs: [{ text: words }, ...cite] };
}

function findingNodes(finding: ResolvedFinding): readonly EditionNode[] {
  const { facts } = figures(finding);
  return [
    { type: 'heading', level: 3, text: finding.title, id: null },
    text('about', `${finding.ref} ${finding.kindLabel} · ${finding.area}`),
    body(finding),
    ...(facts.length === 0 ? [] : [figures(finding)]),
  ];
}

export function findingsNodes(block: ResolvedFindings): readonly EditionNode[] {
  return [
    ...sectionHead(block),
    ...block.findings.map((finding): EditionNode => ({ type: 'box', nodes: findingNodes(finding) })),
    ...noteNodes([], block.sourceLine),
  ];
}
