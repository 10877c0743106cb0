import { silentAfterDays } from '../accountability/attention';
import type { FindingKind } from '../domain/finding/finding';
import { monthYear } from '../text/dates';
import { findingKindLabels } from '../text/labels';
import { midSentence } from '../text/words';
import type { FindingEvidence } from './enquiry-input';
import { newestWords } from './figure-words';
import { evidenceKey, type Proposal, type Signal } from './proposal';

/** What inspectors ask for by name: these cannot stay without a word. */
const asked: readonly FindingKind[] = [
  'cause-of-concern',
  'accelerated-cause-of-concern',
  'recommendation',
  'area-for-improvement',
];

/** A finding that is late, or of which nothing is heard. */
export function unsettledFinding(evidence: FindingEvidence): Proposal | null {
  return overdue(evidence) ?? unreported(evidence) ?? silent(evidence);
}

const shown = ({ finding: { title, ref } }: FindingEvidence) => `“${title}” (${ref})`;

function overdue(evidence: FindingEvidence): Proposal | null {
  const { due } = evidence;
  if (due?.kind !== 'overdue') return null;
  return proposal(evidence, 'overdue', {
    parts: [due.words],
    question: `${shown(evidence)} is not settled. ${due.words} What is left to do, and by when will it be done?`,
    reason: 'Its deadline has passed and no status closes it.',
  });
}

function unreported(evidence: FindingEvidence): Proposal | null {
  const { finding, silence, publishedOn } = evidence;
  if (!silence.never || silence.days === 0 || !asked.includes(finding.kind)) return null;
  const kind = midSentence(findingKindLabels[finding.kind]);
  const article = /^[aeiou]/.test(kind) ? 'an' : 'a';
  return proposal(evidence, 'unreported', {
    parts: [publishedOn],
    question: `In ${monthYear(publishedOn)} inspectors named ${article} ${kind}: ${shown(evidence)}. We hold no report of what was done since.${figures(evidence)} What has been done, and what shows that it worked?`,
    reason: `${findingKindLabels[finding.kind]} without a status or an update, ${silence.days} days after publication.`,
  });
}

function silent(evidence: FindingEvidence): Proposal | null {
  const { silence } = evidence;
  if (silence.never || silence.days <= silentAfterDays) return null;
  return proposal(evidence, 'silent', {
    parts: [silence.since],
    question: `${shown(evidence)}: nothing was reported for ${silence.days} days.${figures(evidence)} What has been done since, and what shows that it worked?`,
    reason: silence.words,
  });
}

function figures({ newest }: FindingEvidence): string {
  const [first] = newest;
  return first === undefined ? '' : ` ${newestWords(first)}`;
}

function proposal(
  { finding, newest }: FindingEvidence,
  signal: Signal,
  { parts, ...words }: { readonly parts: readonly string[]; readonly question: string; readonly reason: string },
): Proposal {
  const [first] = newest;
  return {
    subject: first === undefined ? `finding:${finding.id}` : `metric:${first.metric.id}`,
    signal,
    evidence: evidenceKey(signal, [finding.id, ...parts, first?.observation.id ?? null]),
    ...words,
    figures: first === undefined ? [] : [first.observation.id],
    metricId: first?.metric.id ?? null,
    findingId: finding.id,
  };
}
