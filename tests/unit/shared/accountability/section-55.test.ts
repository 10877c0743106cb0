import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responseParts } from '#shared/accountability/response-parts';
import { lastDayOf, responseState } from '#shared/accountability/section-55';
import type { FindingLink } from '#shared/domain/finding/progress';
import type { ReportResponse } from '#shared/domain/inspection/report-response';
import { addDays, dayOfWeekDate, daysBetween } from '#shared/text/dates';
import { finding } from './finding-fixture';

const published = '2024-09-23';
const nothing: ReportResponse = {
  inspectionId: 'peel',
  invitedOn: null,
  commentsWantedBy: null,
  chiefComments: null,
  ownComments: null,
  replyToChief: null,
  publishedOn: null,
  publishedAt: null,
  copiesSentOn: null,
  notApplicableBecause: null,
  items: [],
};
const full: ReportResponse = {
  ...nothing,
  invitedOn: '2024-09-25',
  chiefComments: 'The force accepts the report.',
  ownComments: 'We hold the force to account.',
  replyToChief: 'Noted.',
  publishedOn: '2024-11-15',
  copiesSentOn: '2024-11-15',
  items: [{ findingId: 'r', action: 'The force trains its staff.', noActionBecause: null }],
};
const recommendation = finding('r', { kind: 'recommendation' });
const state = (
  response: ReportResponse | null,
  today: string,
  findings = [recommendation],
  links: readonly FindingLink[] = [],
) => responseState(response, findings, links, published, today);
const done = (response: ReportResponse | null, findings = [recommendation], links: readonly FindingLink[] = []) =>
  responseParts(response, findings, links)
    .filter((part) => part.done)
    .map(({ id }) => id);

describe('the last day', () => {
  it('counts publication as day 1', () => {
    expect(lastDayOf('2024-09-23')).toBe('2024-11-17');
    expect(dayOfWeekDate(lastDayOf('2024-09-23'))).toBe('Sunday 17 November 2024');
    expect(lastDayOf('2022-10-14')).toBe('2022-12-08');
  });

  it('is the 56th day, the day of the week before that of publication', () => {
    const weekday = (day: string) => ((daysBetween('2024-01-01', day) % 7) + 7) % 7;
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const day = addDays('2024-01-01', days);
        expect(daysBetween(day, lastDayOf(day)) + 1).toBe(56);
        expect(weekday(lastDayOf(day))).toBe((weekday(day) + 55) % 7);
      }),
    );
  });
});

describe('the parts of a response', () => {
  it('start with nothing but what is not needed', () => {
    expect(done(null)).toEqual(['reply']);
    expect(done(null, [finding('a')])).toEqual(['reply', 'recommendations']);
    expect(responseParts(null, [], []).find(({ id }) => id === 'recommendations')?.words).toContain('Not needed');
    expect(responseParts(null, [recommendation], []).map(({ id }) => id)).toEqual([
      'invitation',
      'chief',
      'own',
      'reply',
      'recommendations',
      'copies',
    ]);
  });

  it('are all done in a full response', () => {
    expect(done(full)).toHaveLength(6);
  });

  it('need a reply only where the chief officer commented', () => {
    expect(done({ ...full, replyToChief: null })).not.toContain('reply');
    expect(done({ ...full, chiefComments: null, replyToChief: null })).toContain('reply');
  });

  it('take what was published without the chief officer’s comments as having none', () => {
    expect(done({ ...full, chiefComments: null })).toContain('chief');
    expect(done({ ...full, chiefComments: null, publishedOn: null })).not.toContain('chief');
  });

  it('want the action on each recommendation, or why there is none, and no area for improvement', () => {
    const findings = [recommendation, finding('s', { kind: 'recommendation' }), finding('a')];
    const words = (response: ReportResponse) =>
      responseParts(response, findings, []).find(({ id }) => id === 'recommendations')?.words;
    expect(words(full)).toBe('1 of 2 recommendations answered; not REF-s');
    const reason = { findingId: 's', action: null, noActionBecause: 'It is for the College of Policing.' };
    expect(words({ ...full, items: [...full.items, reason] })).toBe('2 of 2 recommendations answered');
    expect(done({ ...full, items: [{ ...reason, noActionBecause: ' ' }, ...full.items] }, findings)).not.toContain(
      'recommendations',
    );
  });

  it('count one answer for the same finding in a national and a force report', () => {
    const link: FindingLink = { fromId: 'r', toId: 'twin', kind: 'answered-by', note: null };
    expect(done(null, [recommendation], [link])).toContain('recommendations');
    expect(done(null, [recommendation], [{ ...link, kind: 'repeats' }])).not.toContain('recommendations');
    expect(done(null, [recommendation], [{ ...link, fromId: 'twin', toId: 'r' }])).not.toContain('recommendations');
    // A twin in the same report is answered here or not at all.
    const twin = finding('twin', { kind: 'recommendation' });
    expect(done(null, [recommendation, twin], [link])).not.toContain('recommendations');
    expect(responseParts(null, [recommendation, twin], [link]).find(({ id }) => id === 'recommendations')?.words).toBe(
      '0 of 2 recommendations answered; not REF-r and REF-twin',
    );
    const items = [{ findingId: 'twin', action: 'Training.', noActionBecause: null }];
    expect(done({ ...nothing, items }, [recommendation, twin], [link])).toContain('recommendations');
  });

  it('want an answer to a recommendation that is not the office’s own', () => {
    expect(done(nothing, [{ ...recommendation, notOursBecause: 'Another force.' }])).not.toContain('recommendations');
  });
});

describe('the state of a response', () => {
  it('runs with the clock', () => {
    expect(state(null, '2024-10-01')).toEqual({
      state: 'open',
      words: 'Due by 17 November 2024, in 47 days; 1 of 6 parts is recorded.',
    });
    expect(state(null, '2024-10-19').state).toBe('open');
    expect(state(null, '2024-10-20').state).toBe('due-soon');
    expect(state({ ...nothing, invitedOn: '2024-09-25' }, '2024-11-05').words).toBe(
      'Due by 17 November 2024, in 12 days; 2 of 6 parts are recorded.',
    );
    expect(state(null, '2024-11-17')).toMatchObject({ state: 'due-soon' });
    expect(state(null, '2024-11-17').words).toContain('Due by 17 November 2024, today;');
    expect(state(null, '2024-11-18')).toEqual({
      state: 'overdue',
      words: 'Was due by 17 November 2024, 1 day ago; 1 of 6 parts is recorded.',
    });
  });

  it('is complete when all is done by the last day, and late after it', () => {
    expect(state(full, '2025-01-01')).toEqual({
      state: 'complete',
      words: 'Published on 15 November 2024, by the last day, 17 November 2024.',
    });
    expect(state({ ...full, publishedOn: '2024-11-17' }, '2025-01-01').state).toBe('complete');
    expect(state({ ...full, publishedOn: '2024-11-18' }, '2025-01-01')).toEqual({
      state: 'late',
      words: 'Published on 18 November 2024, 1 day after the last day, 17 November 2024.',
    });
    expect(state({ ...full, publishedOn: '2024-11-20', copiesSentOn: null }, '2025-01-01').words).toContain(
      '3 days after the last day, 17 November 2024; still to do:',
    );
  });

  it('is not complete before it is published', () => {
    expect(state({ ...full, publishedOn: null }, '2024-11-05')).toEqual({
      state: 'due-soon',
      words: 'Due by 17 November 2024, in 12 days; 6 of 6 parts are recorded, and it is not published yet.',
    });
  });

  it('is not complete with a recommendation that nobody answered', () => {
    expect(state({ ...full, items: [] }, '2024-11-16')).toMatchObject({ state: 'due-soon' });
    expect(state({ ...full, items: [] }, '2024-11-18')).toMatchObject({ state: 'overdue' });
    expect(state({ ...full, items: [] }, '2024-11-18', [finding('a')]).state).toBe('complete');
  });

  it('stays open, and is not overdue, where copies alone are left', () => {
    expect(state({ ...full, copiesSentOn: null }, '2025-01-01')).toEqual({
      state: 'open',
      words:
        'Published on 15 November 2024, by the last day, 17 November 2024; still to do: copies to the inspectors and the Secretary of State.',
    });
  });

  it('is not applicable with a reason only', () => {
    expect(state({ ...nothing, notApplicableBecause: 'It is about another force.' }, '2025-01-01')).toEqual({
      state: 'not-applicable',
      words: 'Not applicable: It is about another force.',
    });
    expect(state({ ...nothing, notApplicableBecause: ' ' }, '2025-01-01').state).toBe('overdue');
  });
});
