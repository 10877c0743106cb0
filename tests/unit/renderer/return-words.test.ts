import { describe, expect, it } from 'vitest';
import type { ReturnRow } from '#shared/contract/return-views';
import { previewWords, rowsWords, tickedAtFirst } from '../../../renderer/features/returns/return-words';

const row = (findingId: string, conflict: string | null): ReturnRow => ({
  findingId,
  ref: findingId,
  title: findingId,
  storedStatus: 'None yet',
  returnedStatus: 'Done, 3 May 2024',
  storedUpdate: [],
  returnedUpdate: [],
  conflict,
});

describe('a returned form', () => {
  const rows = [row('a', null), row('b', 'Progress was reported after the form was exported.')];

  it('has plain changes ticked, and leaves conflicts to the person', () => {
    expect([...tickedAtFirst(rows)]).toEqual(['a']);
  });

  it('is told in numbers', () => {
    const refused = [{ line: 4, ref: 'c', reason: 'It has no id.' }];
    expect(previewWords({ rows, refused })).toBe('2 changes (1 to look at twice) and 1 refused row.');
    expect(previewWords({ rows: [], refused: [] })).toBe('No changes.');
    expect([rowsWords(0), rowsWords(1), rowsWords(12)]).toEqual(['Store', 'Store 1 row', 'Store 12 rows']);
  });
});
