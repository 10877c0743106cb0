import { formatNumber } from '../text/numbers';
import { longDate } from '../text/dates';
import type { ReportEvidence } from './enquiry-input';
import { evidenceKey, type Proposal } from './proposal';

/** From how many findings without a word on it is a question about the report, rather than about each. */
const many = 5;

/** A report of whose findings most have nobody's word yet: who owns them, and by when? */
export function untouchedReport(report: ReportEvidence): Proposal | null {
  const { inspectionId, title, publishedOn, asking, untouched } = report;
  if (untouched < many) return null;
  const of = untouched === asking ? 'none' : `only ${formatNumber(asking - untouched, 0)}`;
  return {
    subject: `inspection:${inspectionId}`,
    signal: 'unreported',
    evidence: evidenceKey('unreported', [inspectionId, String(untouched)]),
    question: `“${title}” was published on ${longDate(publishedOn)}. Of its ${formatNumber(asking, 0)} findings that ask for something, ${of} has a report of progress with us. Who in the force owns each of them, and by when will each be done?`,
    reason: `${formatNumber(untouched, 0)} findings without a status or an update.`,
    figures: [],
    metricId: null,
    findingId: null,
  };
}
