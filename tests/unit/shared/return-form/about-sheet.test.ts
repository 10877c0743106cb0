import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutRows, readAbout, sealedText } from '#shared/return-form/about-sheet';
import { about, formFinding } from './form-fixture';

describe('the hidden sheet', () => {
  it('is read back as it was written', () => {
    expect(readAbout({ rows: aboutRows(about, 'seal') })).toEqual({ about, seal: 'seal' });
  });

  it('keeps its seal whatever characters titles have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary-ascii' }), (title, ref) => {
        const form = { ...about, findings: [{ ...formFinding('a'), title, ref }] };
        const read = readAbout({ rows: aboutRows(form, 'seal') });
        expect(read === null ? null : sealedText(read.about)).toBe(sealedText(form));
      }),
    );
  });

  it('does not fit its seal where anything in it was changed', () => {
    const rows = aboutRows(about, 'seal');
    const cells = rows.flatMap((row, y) => row.map((text, x) => ({ x, y, text })));
    const values = cells.filter(({ x, y, text }) => (y < 6 ? x === 1 : y > 7) && text !== '');
    for (const { x, y } of values) {
      const changed = rows.map((row, line) => row.map((text, column) => (line === y && column === x ? 'other' : text)));
      const read = readAbout({ rows: changed });
      expect(read === null ? null : sealedText(read.about)).not.toBe(sealedText(about));
    }
    expect(values.length).toBeGreaterThan(20);
  });

  it('is not found in another sheet', () => {
    expect(readAbout({ rows: [] })).toBeNull();
    expect(readAbout({ rows: aboutRows(about, 'seal').slice(1) })).toBeNull();
  });
});
