import { describe, expect, it } from 'vitest';
import { responseDocument } from '#shared/accountability/response-document';
import type { ReportResponse } from '#shared/domain/inspection/report-response';
import type { Inspection } from '#shared/domain/inspection/inspection';
import { finding } from './finding-fixture';

const inspection: Inspection = {
  id: 'peel',
  forceId: 'norfolk',
  title: 'PEEL 2023–25: Norfolk',
  programme: 'PEEL',
  cycle: '2023–25',
  publishedOn: '2024-09-23',
  sourceId: 'report',
  body: 'HMICFRS',
  fieldworkFrom: null,
  fieldworkTo: null,
  statedCausesOfConcern: null,
  statedRecommendations: null,
  statedGraded: null,
  statedAreasForImprovement: null,
  comparabilityNote: null,
  note: null,
  judgments: [],
};
const response: ReportResponse = {
  inspectionId: 'peel',
  invitedOn: null,
  commentsWantedBy: null,
  chiefComments: null,
  ownComments: 'We welcome it.',
  replyToChief: null,
  publishedOn: null,
  publishedAt: null,
  copiesSentOn: null,
  notApplicableBecause: null,
  items: [{ findingId: 'r1', action: 'Staff are trained.', noActionBecause: null }],
};
const office = { name: 'The office', shortName: 'OPCC', commissioner: 'The commissioner', commissionerShort: 'PCC' };
const [r1, r2] = ['r1', 'r2'].map((id) => finding(id, { kind: 'recommendation', title: `Title ${id}` }));
const documentOf = (more: Partial<ReportResponse> = {}, links: Parameters<typeof responseDocument>[0]['links'] = []) =>
  responseDocument({
    inspection,
    response: { ...response, ...more },
    findings: [r1, r2].flatMap((each) => each ?? []),
    links,
    office,
  });
const textOf = (pack: ReturnType<typeof documentOf>) => JSON.stringify(pack.blocks);

describe('the response as a document', () => {
  it('has what is written, in the order of the Act, and leaves out what is not', () => {
    const headings = documentOf({ chiefComments: 'Accepted.' }).blocks.flatMap((block) =>
      'heading' in block ? [block.heading] : [],
    );
    expect(headings).toEqual(['The chief officer’s comments', 'Our comments', 'Recommendations']);
  });

  it('says of each recommendation what is done, and that it is not answered yet where it is not', () => {
    const text = textOf(documentOf());
    expect(text).toContain('Title r1. Action taken or proposed: Staff are trained.');
    expect(text).toContain('Title r2. Not answered yet.');
    const link = { fromId: 'r2', toId: 'other', kind: 'answered-by', note: null } as const;
    expect(textOf(documentOf({}, [link]))).toContain('Title r2. Answered in the response to another report.');
  });

  it('gives the days, publication day being the first of 56', () => {
    const [cover] = documentOf().blocks;
    expect(cover?.kind === 'cover' && cover.facts).toEqual([
      { label: 'Published', value: '23 September 2024' },
      { label: 'Last day', value: '17 November 2024' },
    ]);
  });

  it('says why there is none where the duty does not arise', () => {
    const text = textOf(documentOf({ notApplicableBecause: 'The force is not a subject of it.' }));
    expect(text).toContain('The force is not a subject of it.');
    expect(text).not.toContain('We welcome it.');
  });
});
