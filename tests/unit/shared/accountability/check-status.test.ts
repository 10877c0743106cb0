import { describe, expect, it } from 'vitest';
import { statusFault } from '#shared/accountability/check-status';
import { entry, words } from './status-fixture';

const days = { today: '2025-06-30', publishedOn: '2024-09-23' };
const fault = (...given: Parameters<typeof entry>) => statusFault(entry(...given), words, days);

describe('what may be entered as a status', () => {
  it('takes a word, a comment or both, up to today', () => {
    expect(fault('force', '2025-06-30', 'done')).toBeNull();
    expect(fault('office', '2025-01-01', null)).toBeNull();
    expect(fault('office', '2025-01-01', 'assured', { comment: 'Seen.' })).toBeNull();
  });

  it('wants one of the two', () => {
    expect(fault('force', '2025-01-01', null, { comment: '  ' })?.field).toBe('word');
    expect(fault('force', '2025-01-01', null, { comment: null })?.message).toBe(
      'Choose a status, write a comment, or both.',
    );
  });

  it('lets HMICFRS alone close its status', () => {
    expect(fault('hmicfrs', '2025-01-01', 'complete')).toEqual({
      field: 'hmicfrsReference',
      message: 'Only HMICFRS closes this status: say where it does.',
    });
    expect(fault('hmicfrs', '2025-01-01', 'no-further-action', { hmicfrsReference: ' ' })?.field).toBe(
      'hmicfrsReference',
    );
    expect(fault('hmicfrs', '2025-01-01', 'complete', { hmicfrsReference: 'Letter of 1 January' })).toBeNull();
    expect(fault('hmicfrs', '2025-01-01', 'being-progressed')).toBeNull();
    expect(fault('force', '2025-01-01', 'done')).toBeNull();
  });

  it('takes no day of the future, none that is not, and no closing by HMICFRS before its report', () => {
    expect(fault('force', '2025-07-01', 'done')).toEqual({
      field: 'datedOn',
      message: '1 July 2025 is in the future. Give the day that it is of.',
    });
    expect(fault('force', '2025-02-30', 'done')?.field).toBe('datedOn');
    const early = { hmicfrsReference: 'Letter' };
    expect(fault('hmicfrs', '2024-09-22', 'complete', early)?.message).toContain('23 September 2024');
    expect(fault('hmicfrs', '2024-09-23', 'complete', early)).toBeNull();
    expect(fault('force', '2024-06-01', 'done')).toBeNull();
  });

  it('takes no unknown word, no word of another scheme and no retired one', () => {
    expect(fault('force', '2025-01-01', 'green')?.message).toContain('green');
    expect(fault('force', '2025-01-01', 'assured')?.field).toBe('word');
    expect(fault('force', '2025-01-01', 'amber')?.message).toContain('no longer used');
  });
});
