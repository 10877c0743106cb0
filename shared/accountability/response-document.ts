import type { Finding } from '../domain/finding/finding';
import type { FindingLink } from '../domain/finding/progress';
import type { Office } from '../domain/force/force';
import type { Inspection } from '../domain/inspection/inspection';
import type { ReportResponse } from '../domain/inspection/report-response';
import { noEvidence } from '../pack/evidence';
import type { ResolvedBlock, ResolvedPack } from '../pack/resolved';
import { richTextOf } from '../pack/rich-text';
import { longDate } from '../text/dates';
import { findingKindLabels } from '../text/labels';
import { lastDayOf } from './section-55';
import { shortParagraphs } from './short-paragraphs';

export interface ResponseDocumentInput {
  readonly inspection: Inspection;
  readonly response: ReportResponse;
  /** Of this report only, in its order. */
  readonly findings: readonly Finding[];
  readonly links: readonly FindingLink[];
  readonly office: Office;
}

/**
 * The published response as a document of the same kind as a pack, so that it is printed in the same way: section 55(5) and (5B) of
 * the Police Act 1996, in their order. What a recommendation must be told and is not yet, is said so.
 */
export function responseDocument(input: ResponseDocumentInput): ResolvedPack {
  const { inspection, response, office } = input;
  const title = `Response to ${inspection.title}`;
  const sections = response.notApplicableBecause === null ? answered(input) : [why(response.notApplicableBecause)];
  const texts = sections.filter(({ paragraphs }) => paragraphs.length > 0);
  return {
    packId: `response-${inspection.id}`,
    title,
    office: office.name,
    marking: 'OFFICIAL',
    head: { left: 'Section 55 response', right: inspection.title },
    foot: '',
    blocks: [cover(input, title), ...texts.map(textBlock)],
    sources: [],
    figures: 0,
    printed: [],
    evidence: noEvidence,
    problems: [],
  };
}

interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

const why = (reason: string): Section => ({
  heading: 'Why there is no response to this report',
  paragraphs: shortParagraphs(reason),
});

function answered({ response, findings, links }: ResponseDocumentInput): readonly Section[] {
  const recommendations = findings.filter(({ kind }) => kind === 'recommendation');
  const others = findings.filter(
    ({ id, kind }) => kind !== 'recommendation' && response.items.some(({ findingId }) => findingId === id),
  );
  const answers = (list: readonly Finding[]) =>
    list.flatMap((finding) => answerTo(finding, response, links)).flatMap(shortParagraphs);
  return [
    { heading: 'The chief officer’s comments', paragraphs: shortParagraphs(response.chiefComments ?? '') },
    { heading: 'Our comments', paragraphs: shortParagraphs(response.ownComments ?? '') },
    {
      heading: 'Our response to the chief officer’s comments',
      paragraphs: shortParagraphs(response.replyToChief ?? ''),
    },
    { heading: 'Recommendations', paragraphs: answers(recommendations) },
    { heading: 'Other findings', paragraphs: answers(others) },
  ];
}

/** The finding by its reference and title, and the action or why there is none. */
function answerTo(
  { id, ref, title, kind }: Finding,
  response: ReportResponse,
  links: readonly FindingLink[],
): string[] {
  const item = response.items.find(({ findingId }) => findingId === id);
  const head = `${ref}, ${findingKindLabels[kind].toLowerCase()}: ${title}.`;
  if (item?.action != null) return [`${head} Action taken or proposed: ${item.action}`];
  if (item?.noActionBecause != null) return [`${head} No action is taken or proposed: ${item.noActionBecause}`];
  const twin = links.some((link) => link.kind === 'answered-by' && link.fromId === id);
  return [`${head} ${twin ? 'Answered in the response to another report.' : 'Not answered yet.'}`];
}

const dated = (label: string, day: string | null) => (day === null ? [] : [{ label, value: longDate(day) }]);

function cover({ inspection, response, office }: ResponseDocumentInput, title: string): ResolvedBlock {
  return {
    id: 'cover',
    kind: 'cover',
    office: office.name,
    title,
    subtitle: 'Under section 55 of the Police Act 1996',
    facts: [
      ...dated('Published', inspection.publishedOn),
      ...dated('Last day', lastDayOf(inspection.publishedOn)),
      ...dated('Invited', response.invitedOn),
      ...dated('Answered', response.publishedOn),
      ...dated('Copies sent', response.copiesSentOn),
    ],
    cutOffs: [],
  };
}

const textBlock = ({ heading, paragraphs }: Section, index: number): ResolvedBlock => ({
  id: `section-${index + 1}`,
  kind: 'text',
  heading,
  lead: null,
  empty: null,
  text: richTextOf(paragraphs),
});
