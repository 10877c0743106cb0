import { describe, expect, test } from 'vitest';
import { CallFailed } from '../../../renderer/api/bridge';
import { isSaidAtFields } from '../../../renderer/api/field-error';
import {
  emptyFigure,
  figureFaults,
  figureOf,
  periodExample,
  shownFields,
} from '../../../renderer/features/metrics/enter/figure-draft';

const known = { ...emptyFigure.source, sourceId: 's1' };
const typed = { period: ' June 2024 ', value: '49 of 82', locator: 'Table 2', source: known };

describe('a figure that is typed', () => {
  test('is sent as the contract takes it', () => {
    expect(figureFaults('m1', typed)).toBeNull();
    expect(figureOf('m1', typed)).toEqual({
      metricId: 'm1',
      period: 'June 2024',
      value: '49 of 82',
      locator: 'Table 2',
      source: { kind: 'known', sourceId: 's1' },
    });
  });

  test('says at each field what is wrong, of the source too', () => {
    expect(figureFaults('m1', emptyFigure)).toEqual({
      figure: {
        period: 'Say which period it is for.',
        value: 'Write the figure.',
        locator: 'Say where in the source it stands.',
      },
      source: { title: 'Give the source a title.', publisher: 'Name the publisher.' },
    });
  });

  test('has its period written as the newest one is', () => {
    const row = (cell: string) => ({
      id: cell,
      cells: [cell, '1'],
      doubt: null,
      first: null,
      sourceNumber: 1,
      locator: '',
    });
    const rows = [row('September 2023'), row('August 2023')];
    expect(periodExample({ columns: [], rows })).toBe('As “September 2023”');
    expect(periodExample({ columns: [], rows: [] })).toBe('As “12 months to 30 June 2024” or “January 2024”');
  });
});

test('what the program said is repeated beside the fields only where no field shows it', () => {
  const refused = (fields?: Record<string, string>) =>
    new CallFailed({ code: 'invalid-input', message: 'No.', ...(fields === undefined ? {} : { fields }) });
  expect(isSaidAtFields(refused({ period: 'No.' }), shownFields(typed))).toBe(true);
  expect(isSaidAtFields(refused({ 'source.title': 'No.' }), shownFields(emptyFigure))).toBe(true);
  expect(isSaidAtFields(refused({ 'source.title': 'No.' }), shownFields(typed))).toBe(false);
  expect(isSaidAtFields(refused({ period: 'No.', metricId: 'No.' }), shownFields(typed))).toBe(false);
  expect(isSaidAtFields(refused(), shownFields(typed))).toBe(false);
});
