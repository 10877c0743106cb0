import type { FindingEvidence } from './enquiry-input';
import { evidenceKey, type Proposal } from './proposal';

/** A status that closes a finding while the data say otherwise. */
export function contradiction({ finding, against, newest }: FindingEvidence): Proposal | null {
  const [sentence] = against;
  if (sentence === undefined) return null;
  const [first] = newest;
  return {
    subject: first === undefined ? `finding:${finding.id}` : `metric:${first.metric.id}`,
    signal: 'contradiction',
    evidence: evidenceKey('contradiction', [finding.id, sentence]),
    question: `On “${finding.title}” (${finding.ref}): ${sentence} Which of the two is right, and what evidence can you show?`,
    reason: 'A status closes the finding, and by rule the figures speak against it.',
    figures: newest.map(({ observation }) => observation.id),
    metricId: first?.metric.id ?? null,
    findingId: finding.id,
  };
}
