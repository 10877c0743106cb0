import { shortParagraphs } from '../accountability/short-paragraphs';
import { noEvidence } from '../pack/evidence';
import type { ResolvedBlock, ResolvedPack } from '../pack/resolved';
import { richTextOf } from '../pack/rich-text';
import { longDate } from '../text/dates';
import type { PackCorrection } from './pack-correction';

export interface CorrectionNoticeInput {
  readonly correction: PackCorrection;
  /** Of the pack, as it was published. */
  readonly title: string;
  /** ISO day. */
  readonly publishedOn: string;
  readonly documentSha256: string;
  readonly document: Pick<ResolvedPack, 'office' | 'marking' | 'handling' | 'head'>;
}

/**
 * A correction as a document of the same kind as a pack, so that it is printed in the same way: what was wrong, what is right, and
 * that the pack itself stays as it was published (Code of Practice for Statistics, T3 and V4: corrections are open and explained).
 */
export function correctionNotice(input: CorrectionNoticeInput): ResolvedPack {
  const { correction, title, publishedOn, document } = input;
  const notice = `Correction to “${title}”`;
  return {
    packId: `correction-${correction.id}`,
    title: notice,
    office: document.office,
    marking: document.marking,
    ...(document.handling === undefined ? {} : { handling: document.handling }),
    head: { left: document.head.left, right: notice },
    foot: `Corrected ${longDate(correction.datedOn)}`,
    blocks: [
      cover(input, notice),
      section('wrong', 'What was wrong', correction.wasWrong),
      section('right', 'What is right', correction.isRight),
      section(
        'original',
        'The pack itself',
        `The pack that was published on ${longDate(publishedOn)} stays as it was, and this notice stands beside it.`,
      ),
    ],
    sources: [],
    figures: 0,
    printed: [],
    evidence: noEvidence,
    problems: [],
  };
}

function cover(
  { correction, title, publishedOn, documentSha256, document }: CorrectionNoticeInput,
  notice: string,
): ResolvedBlock {
  const facts = [
    { label: 'Pack', value: title },
    { label: 'Published', value: longDate(publishedOn) },
    { label: 'Section', value: correction.heading ?? '' },
    { label: 'Corrected', value: longDate(correction.datedOn) },
    { label: 'Issued by', value: correction.author },
    { label: 'Document', value: `SHA-256 ${documentSha256.slice(0, 16)}…` },
  ];
  return {
    id: 'cover',
    kind: 'cover',
    office: document.office,
    title: notice,
    subtitle: 'Correction notice',
    facts: facts.filter(({ value }) => value !== ''),
    cutOffs: [],
  };
}

const section = (id: string, heading: string, words: string): ResolvedBlock => ({
  id,
  kind: 'text',
  heading,
  lead: null,
  empty: null,
  text: richTextOf(shortParagraphs(words)),
});
