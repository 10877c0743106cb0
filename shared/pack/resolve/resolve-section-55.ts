import { responseParts } from '../../accountability/response-parts';
import { lastDayOf, responseState } from '../../accountability/section-55';
import { shortParagraphs } from '../../accountability/short-paragraphs';
import type { Finding } from '../../domain/finding/finding';
import type { Inspection } from '../../domain/inspection/inspection';
import type { ReportResponse } from '../../domain/inspection/report-response';
import { dayOfWeekDate, daysBetween, longDate } from '../../text/dates';
import { formatNumber } from '../../text/numbers';
import { countWords, plural, sentenceCase } from '../../text/words';
import type { ResolvedSection55, ResponseStatus } from '../blocks/section-55-block';
import type { Block } from '../pack';
import type { Context } from './context';

/** Days that the Act gives, publication day among them: section 55(5A) of the Police Act 1996. */
const daysGiven = 56;

/** Where the response to each report stands on the day of the meeting, from what is stored. */
export function resolveSection55(block: Extract<Block, { kind: 'section-55' }>, context: Context): ResolvedSection55 {
  const inspections = block.inspectionIds.flatMap((id) => context.inspection(id) ?? []);
  if (inspections.length < block.inspectionIds.length)
    context.problem(block.id, 'error', `“${block.heading}”: an inspection is no longer there. Choose another.`);
  if (inspections.length === 0)
    context.problem(block.id, 'warning', `“${block.heading}”: choose at least one inspection.`);
  const reports = inspections.map((inspection) => statusOf(inspection, context));
  for (const { title, state, words } of reports)
    if (state === 'overdue') context.problem(block.id, 'warning', `The response to ${title} is late. ${words}`);
  return {
    id: block.id,
    kind: 'section-55',
    heading: block.heading,
    lead: leadOf(reports),
    empty: inspections.length === 0 ? 'No inspection is chosen for this section.' : null,
    reports,
    sourceLine: context.citations.line(inspections.map(({ sourceId }) => sourceId)),
  };
}

function leadOf(reports: readonly ResponseStatus[]): string | null {
  const [first] = reports;
  if (first === undefined) return null;
  if (reports.length === 1) return first.words;
  const open = reports.filter(({ state }) => state !== 'complete' && state !== 'not-applicable').length;
  const all = `${countWords(reports.length)} ${plural(reports.length, 'report', 'reports')}`;
  return open === 0
    ? `Nothing is open in the responses to ${all}.`
    : `${sentenceCase(countWords(open))} of the responses to ${all} ${plural(open, 'is', 'are')} not complete.`;
}

function statusOf(inspection: Inspection, { data }: Context): ResponseStatus {
  const { id, title, publishedOn } = inspection;
  const response = data.responses.find(({ inspectionId }) => inspectionId === id) ?? null;
  const findings = data.findings.filter(({ inspectionId }) => inspectionId === id);
  const { state, words } = responseState(response, findings, data.links, publishedOn, data.meeting.heldOn);
  const applies = state !== 'not-applicable';
  return {
    inspectionId: id,
    title,
    state,
    words,
    clock: [
      { label: 'Report published', value: longDate(publishedOn) },
      { label: 'Last day to publish the comments', value: dayOfWeekDate(lastDayOf(publishedOn)) },
      { label: 'Day of this meeting', value: dayWords(daysBetween(publishedOn, data.meeting.heldOn) + 1) },
    ],
    parts: applies
      ? responseParts(response, findings, data.links).map((part) => ({
          title: part.title,
          words: part.words,
          done: part.done,
        }))
      : [],
    answers: applies ? answersTo(findings, response) : [],
  };
}

function dayWords(day: number): string {
  if (day < 1) return 'before the report was published';
  return day > daysGiven
    ? `day ${formatNumber(day, 0)}, after the ${daysGiven} days`
    : `day ${formatNumber(day, 0)} of ${daysGiven}`;
}

function answersTo(findings: readonly Finding[], response: ReportResponse | null): ResponseStatus['answers'] {
  return findings.flatMap((finding) => {
    const item = response?.items.find(({ findingId }) => findingId === finding.id);
    const answer = item?.action ?? item?.noActionBecause ?? null;
    if (answer === null && finding.kind !== 'recommendation') return [];
    const opening = item?.action == null ? 'No action, because: ' : '';
    return [
      {
        findingId: finding.id,
        title: `${finding.ref} ${finding.title}`,
        paragraphs: answer === null ? ['Not answered yet.'] : shortParagraphs(`${opening}${answer}`),
      },
    ];
  });
}
