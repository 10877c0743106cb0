import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markFigures } from '#shared/accountability/mark-figures';
import type { FindingFigure } from '#shared/domain/finding/finding';

const figure = (rest: Partial<FindingFigure>): FindingFigure => ({
  label: 'Answered in time',
  value: 60,
  unit: 'percent',
  numerator: null,
  denominator: null,
  halfWidth: null,
  period: null,
  comparator: null,
  ...rest,
});
const numbers = (text: string, figures: readonly FindingFigure[]) =>
  markFigures(text, figures)
    .filter(({ isNumber }) => isNumber)
    .map(({ text: words, figure: index }) => [words, index]);

describe('the numbers of a text', () => {
  it('are told apart, each with the figure that it is', () => {
    const figures = [figure({ numerator: 49, denominator: 82 }), figure({ value: 22 })];
    const text = 'Officers came in time to 49 of 82 incidents.\nIn the year, 22 percent of calls were abandoned.';
    expect(numbers(text, figures)).toEqual([
      ['49 of 82', 0],
      ['22 percent', 1],
    ]);
  });

  it('that no figure is, such as a count beside it, still lead to the report', () => {
    expect(numbers('There were 236 cases; 22 percent were old.', [figure({ value: 22 })])).toEqual([
      ['236 cases', null],
      ['22 percent', 0],
    ]);
  });

  it('are not the years of dates', () => {
    expect(numbers('We inspected the force in March 2024.', [])).toEqual([]);
  });

  it('leave the text as it is, whatever it is', () => {
    const words = fc.constantFrom(
      '22%',
      '49 of 82',
      'two',
      '. ',
      '\n',
      ' and ',
      'from 259 to 236',
      '£2.5m',
      'In 2024',
      ' x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
        ),
        (text) => {
          const parts = markFigures(text, [figure({ value: 22 })]);
          expect(parts.map((part) => part.text).join('')).toBe(text);
          expect(parts.every((part) => part.text !== '' && (part.isNumber || part.figure === null))).toBe(true);
        },
      ),
    );
  });
});
