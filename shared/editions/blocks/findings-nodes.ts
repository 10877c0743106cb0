import type { ResolvedFindings } from '../../pack/blocks/findings-block';
import type { ResolvedFinding, ResolvedFindingFigure } from '../../pack/resolved-finding';
import type { EditionNode, Facts } from '../edition-node';
import { noteNodes, sectionHead, text } from '../make-node';

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

function findingNodes(finding: ResolvedFinding): readonly EditionNode[] {
  const { facts } = figures(finding);
  const cite = finding.sourceNumber === null ? '' : ` [${finding.sourceNumber}]`;
  return [
    { type: 'heading', level: 3, text: finding.title, id: null },
    text('about', `${finding.ref} ${finding.kindLabel} · ${finding.area}`),
    text('body', `${finding.text}${cite}`),
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
