import { contradiction } from './contradiction';
import type { EnquiryInput } from './enquiry-input';
import { promiseDue } from './promise-due';
import { signals, type Proposal } from './proposal';
import { rankFell } from './rank-fell';
import { stale } from './stale';
import { targetMissed } from './target-missed';
import { untouchedReport } from './untouched-report';
import { unsettledFinding } from './unsettled-finding';
import { weakFigure } from './weak-figure';
import { worse } from './worse';

/**
 * The lines of enquiry that the evidence calls for, the most pressing first, one a subject: where a metric and the finding that it
 * tests both call for a question, the more pressing is asked. Words and figures come from the analyses that were given; nothing is
 * computed here.
 */
export function propose(input: EnquiryInput): readonly Proposal[] {
  const all = [
    ...input.promises.map((promise) => promiseDue(promise, input)),
    ...input.findings.flatMap((finding) => [contradiction(finding), unsettledFinding(finding)]),
    ...input.metrics.flatMap((metric) => [targetMissed(metric), worse(metric), rankFell(metric), weakFigure(metric)]),
    ...input.reports.map(untouchedReport),
    ...input.stale.map(stale),
  ].filter((proposal) => proposal !== null);
  const ranked = all.toSorted((a, b) => signals.indexOf(a.signal) - signals.indexOf(b.signal));
  const subjects = new Set<string>();
  return ranked.filter(({ subject }) => {
    if (subjects.has(subject)) return false;
    subjects.add(subject);
    return true;
  });
}
