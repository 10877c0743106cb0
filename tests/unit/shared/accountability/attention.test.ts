import { describe, expect, it } from 'vitest';
import { dueAttention, lookAgainWords, silenceOf, silentAfterDays } from '#shared/accountability/attention';
import type { ProgressUpdate } from '#shared/domain/finding/progress';
import { entry, status } from './status-fixture';
import { finding } from './finding-fixture';

const none = { force: null, office: null, hmicfrs: null } as const;

describe('what is due', () => {
  const open = finding('a', { hmicfrsDeadline: '2025-03-31' });

  it('is due soon within 28 days, and overdue from the day after', () => {
    expect(dueAttention(open, none, '2025-03-02')).toBeNull();
    expect(dueAttention(open, none, '2025-03-03')).toEqual({
      kind: 'due-soon',
      words: 'Due in 28 days: 31 March 2025 (HMICFRS).',
    });
    expect(dueAttention(open, none, '2025-03-31')).toMatchObject({
      kind: 'due-soon',
      words: expect.stringContaining('today'),
    });
    expect(dueAttention(open, none, '2025-04-01')).toEqual({
      kind: 'overdue',
      words: 'Was due 1 day ago: 31 March 2025 (HMICFRS).',
    });
    expect(dueAttention(finding('b'), none, '2025-04-01')).toBeNull();
  });

  it('is settled by HMICFRS or the office, or where it is not the office’s own, and never by the force alone', () => {
    const at = (statuses: Parameters<typeof dueAttention>[1]) => dueAttention(open, statuses, '2025-05-01');
    expect(at({ ...none, force: status('force', 'done') })?.kind).toBe('overdue');
    expect(at({ ...none, office: status('office', 'assured') })).toBeNull();
    expect(at({ ...none, hmicfrs: status('hmicfrs', 'complete') })).toBeNull();
    expect(at({ ...none, hmicfrs: status('hmicfrs', 'being-progressed') })?.kind).toBe('overdue');
    expect(dueAttention({ ...open, notOursBecause: 'Another force.' }, none, '2025-05-01')).toBeNull();
  });
});

describe('silence', () => {
  const update = (datedOn: string, id = datedOn, correctsId: string | null = null): ProgressUpdate => ({
    id,
    findingId: 'finding',
    datedOn,
    recordedAt: `${datedOn}T12:00:00Z`,
    author: 'A. Author',
    effort: 'Trained.',
    outcome: null,
    nextStep: null,
    nextDue: null,
    correctsId,
    files: [],
  });

  it('lasts from the last entry or update, whichever is later', () => {
    const since = (...given: Parameters<typeof silenceOf>) => silenceOf(...given).since;
    const entries = [entry('force', '2025-01-10', 'under-way'), entry('office', '2025-01-05', null)];
    expect(since('2024-09-23', entries, [update('2025-01-01')], '2025-03-01')).toBe('2025-01-10');
    expect(since('2024-09-23', entries, [update('2025-02-01')], '2025-03-01')).toBe('2025-02-01');
    expect(since('2024-09-23', entries, [update('2026-02-01')], '2025-03-01')).toBe('2025-01-10');
  });

  it('lasts from publication where nothing was entered', () => {
    expect(silenceOf('2024-09-23', [], [], '2024-11-22')).toEqual({
      since: '2024-09-23',
      days: 60,
      never: true,
      words: 'Nothing entered in the 60 days since publication on 23 September 2024.',
    });
    expect(silentAfterDays).toBe(60);
  });

  it('is not broken by what was corrected', () => {
    const updates = [update('2025-02-01', 'wrong'), update('2025-01-01', 'right', 'wrong')];
    expect(silenceOf('2024-09-23', [], updates, '2025-03-02')).toMatchObject({ since: '2025-01-01', days: 60 });
    expect(silenceOf('2024-09-23', [], updates, '2025-03-02').words).toBe(
      'Nothing entered for 60 days, since 1 January 2025.',
    );
  });
});

describe('looking again', () => {
  it('is wanted where figures were recorded after the last look', () => {
    expect(lookAgainWords('2025-02-01T10:00:00.500Z', '2025-02-01T10:00:00Z', 0)).toBe(
      'Figures recorded on 1 February 2025, after the last look on 1 February 2025.',
    );
    expect(lookAgainWords('2025-02-01T10:00:00Z', '2025-02-01T10:00:00Z', 5)).toBeNull();
    expect(lookAgainWords('2025-01-31T10:00:00Z', '2025-02-01T10:00:00Z', 5)).toBeNull();
  });

  it('is wanted where nobody ever looked at figures since the inspection', () => {
    expect(lookAgainWords('2025-02-01T10:00:00Z', null, 11)).toBe(
      'Eleven figures since the inspection; nobody has looked at them yet.',
    );
    expect(lookAgainWords('2025-02-01T10:00:00Z', null, 0)).toBeNull();
    expect(lookAgainWords(null, null, 0)).toBeNull();
    expect(lookAgainWords(null, '2025-02-01T10:00:00Z', 0)).toBeNull();
  });
});
