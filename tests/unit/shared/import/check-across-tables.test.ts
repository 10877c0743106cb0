import { expect, test } from 'vitest';
import { checkAcrossTables } from '#shared/import/checks/check-across-tables';
import { monthPeriod } from '#shared/domain/period/period-labels';
import { nothingElse } from '#shared/import/proposal';
import { nothingRecognised } from '#shared/import/recognise/nothing-recognised';
import type { Recognised } from '#shared/import/proposal';

const sheet = (table: string, value: number, month = '2024-01'): Recognised => ({
  ...nothingRecognised,
  format: 'mapping',
  rowsRead: 1,
  warnings: [],
  table,
  observations: [
    {
      ...nothingElse,
      metricId: 'calls',
      row: 2,
      period: monthPeriod(month),
      value,
      absence: null,
      locator: `${table}, cell B2`,
    },
  ],
});

test('two sheets that give one figure differently are said, with both places', () => {
  const [first, second] = checkAcrossTables([sheet('Jan', 100), sheet('Summary', 1001)]);
  expect(first?.warnings).toEqual([]);
  expect(second?.warnings).toMatchObject([
    {
      rule: 'duplicate',
      row: 2,
      message:
        'Summary, cell B2: the figure is 1,001 here and 100 in Jan (Jan, cell B2); both would be stored, this one as the later.',
    },
  ]);
});

test('the same figure twice, and other periods, are no matter', () => {
  const parts = [sheet('Jan', 100), sheet('Summary', 100), sheet('Feb', 90, '2024-02')];
  expect(checkAcrossTables(parts)).toEqual(parts);
});
