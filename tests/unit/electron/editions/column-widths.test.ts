import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '#electron/editions/docx/column-widths';
import { plainTable } from '#shared/editions/plain-table';

/** The width of the text on A4, in twips. */
const page = 9978;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) => plainTable('Table', head, rows);

describe('the columns of a table in Word', () => {
  it('fit the page, and none is without room, whatever stands in them', () => {
    const rows = fc.integer({ min: 1, max: 13 }).chain((columns) =>
      fc.array(fc.array(fc.string({ maxLength: 90 }), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(rows, ([head = [], ...body]) => {
        const widths = columnWidths(table(head, body), page);
        expect(widths).toHaveLength(head.length);
        expect(Math.min(...widths)).toBeGreaterThan(200);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(page);
      }),
    );
  });

  it('leave room in a column that is there to be written in', () => {
    const widths = columnWidths(
      table(['Action', 'Who', 'What became of it'], [['Settle the figures. '.repeat(9), 'Chief', '']]),
      page,
    );
    expect(widths[2]).toBeGreaterThan(page / 4);
  });

  it('are no wider than short words need, and give what is left to words that wrap', () => {
    const short = columnWidths(table(['Period', 'Rank'], [['Sep 2023', '2nd']]), page);
    expect(short.reduce((sum, width) => sum + width, 0)).toBeLessThan(page / 3);
    const [action = 0, who = 0] = columnWidths(
      table(['Action', 'Who'], [['Settle the figures. '.repeat(9), 'Chief']]),
      page,
    );
    expect(action + who).toBeGreaterThan(page - 3);
    expect(action).toBeGreaterThan(4 * who);
  });
});
