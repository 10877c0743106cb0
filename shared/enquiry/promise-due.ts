import { dueWords } from '../domain/meeting/due-words';
import { longDate } from '../text/dates';
import type { EnquiryInput, PromiseEvidence } from './enquiry-input';
import { newestWords } from './figure-words';
import { evidenceKey, type Proposal } from './proposal';

/** A commitment whose time has come or passed by the day of the meeting: has it been done, and what shows it? */
export function promiseDue(
  { action, overdue, data, newest, carried }: PromiseEvidence,
  { day }: Pick<EnquiryInput, 'day'>,
): Proposal | null {
  const { due, metricId, findingId, text } = action;
  if (due === null || due.from > day) return null;
  const figures = data?.observationIds ?? (newest === null ? [] : [newest.observation.id]);
  const said = data?.sentence ?? `The time named was ${dueWords(due)}.`;
  const known = data !== null || newest === null ? '' : ` ${newestWords(newest)}`;
  const shown = metricId === null ? 'what can you show us?' : 'what shows that it worked?';
  const ask = overdue
    ? `Was it done, and ${shown}`
    : 'Has it begun, and by which figure will you judge whether it works?';
  const verb = action.kind === 'commitment' ? 'promised' : 'agreed';
  return {
    subject: metricId === null ? `action:${action.id}` : `metric:${metricId}`,
    signal: 'promise-due',
    evidence: evidenceKey('promise-due', [action.id, due.to, ...figures]),
    question: `On ${longDate(action.madeOn)} this was ${verb}: “${text.replace(/\.$/, '')}”. ${said}${known} ${ask}`,
    reason: `The time promised ${overdue ? 'has passed' : 'has come'}${carried === null ? '' : `; this will be its ${carried}`}.`,
    figures,
    metricId,
    findingId,
  };
}
