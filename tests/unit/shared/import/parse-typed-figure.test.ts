import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTypedFigure } from '#shared/import/cells/parse-typed-figure';

describe('parseTypedFigure', () => {
  it('reads numbers, percentages and intervals', () => {
    expect(parseTypedFigure('1,234')).toMatchObject({ value: 1234, percent: false });
    expect(parseTypedFigure(' 87.1% ')).toMatchObject({ value: 87.1, percent: true, numerator: null });
    expect(parseTypedFigure('89.1% ± 4.2')).toMatchObject({ value: 89.1, halfWidth: 4.2 });
  });

  it('reads how many of how many as the percentage, and keeps both', () => {
    const figure = parseTypedFigure('49 of 82');
    expect(figure).toMatchObject({ numerator: 49, denominator: 82, percent: true });
    expect(figure?.value).toBeCloseTo(59.756, 3);
    expect(parseTypedFigure('1,000 out of 2,000')?.value).toBe(50);
  });

  it.each(['', 'none', '83 of 82', '1 of 0', '49 of', 'of 82', '12 34', 'NA'])('refuses %j', (text) => {
    expect(parseTypedFigure(text)).toBeNull();
  });

  it('never gives a share outside 0 to 100', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (part, whole) => {
        const figure = parseTypedFigure(`${part} of ${whole}`);
        expect(figure === null).toBe(whole === 0 || part > whole);
        if (figure !== null) expect(figure.value >= 0 && figure.value <= 100).toBe(true);
      }),
    );
  });
});
