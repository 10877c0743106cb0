import { describe, expect, test } from 'vitest';
import { contract } from '#shared/contract/contract';
import type { CalendarView } from '#shared/contract/definition-views';
import { inputFaults } from '../../../renderer/components/input-faults';
import { releaseChoices } from '../../../renderer/features/calendar/release-choices';
import {
  emptySeries,
  seriesDraft,
  seriesInput,
  withDay,
  writtenDayPath,
} from '../../../renderer/features/calendar/series-draft';

const typed = { ...emptySeries, title: ' Crime in England and Wales ', publisher: 'ONS' };
const series: CalendarView['rows'][number]['series'] = {
  id: 's1',
  revision: 4,
  title: 'Crime in England and Wales',
  publisher: 'ONS',
  address: null,
  cadence: 'quarterly',
  note: 'Quarterly bulletin',
  announced: ['2024-04-25', '2024-01-25'],
  sourceIds: ['a'],
};

describe('a publication', () => {
  test('is sent as the contract takes it, with null for what was not said', () => {
    const input = seriesInput({ ...typed, address: '  ' }, null);
    expect(contract['calendar.saveSeries'].input.safeParse(input).success).toBe(true);
    expect(input).toEqual({
      record: null,
      details: {
        title: 'Crime in England and Wales',
        publisher: 'ONS',
        address: null,
        cadence: 'quarterly',
        note: null,
        announced: [],
        sourceIds: [],
      },
    });
  });

  test('that is not changed is sent as it was, its days in their order', () => {
    const { id, revision, ...details } = series;
    expect(seriesInput(seriesDraft(series), { id, revision })).toEqual({
      record: { id, revision },
      details: { ...details, announced: ['2024-01-25', '2024-04-25'] },
    });
  });

  test('keeps a day that was written and not added, each day once', () => {
    const announced = (writtenDay: string) =>
      seriesInput({ ...seriesDraft(series), writtenDay }, null).details.announced;
    expect(announced(' 1 February 2024 ')).toEqual(['2024-01-25', '2024-02-01', '2024-04-25']);
    expect(announced('25/04/2024')).toEqual(['2024-01-25', '2024-04-25']);
    expect(announced('')).toEqual(['2024-01-25', '2024-04-25']);
    expect(withDay(['2024-04-25'], '2024-01-25')).toEqual(['2024-01-25', '2024-04-25']);
  });

  test('says at its field that what was written is no day', () => {
    const draft = { ...seriesDraft(series), writtenDay: 'in spring' };
    expect(inputFaults('calendar.saveSeries', seriesInput(draft, null))).toEqual({
      [writtenDayPath(draft)]: 'Write the day as 1 April 2021.',
    });
  });

  test('needs a title and a publisher', () => {
    expect(inputFaults('calendar.saveSeries', seriesInput(emptySeries, null))).toEqual({
      'details.title': 'Give the publication a title.',
      'details.publisher': 'Name the publisher.',
    });
  });
});

test('its own releases come first, and those of another say where they are now', () => {
  const sources: CalendarView['sources'] = [
    { id: 'x', label: '999 data', publisher: 'Police.uk', seriesId: 's2' },
    { id: 'y', label: 'PEEL 2021/22', publisher: 'HMICFRS', seriesId: null },
    { id: 'a', label: 'Year ending March 2018', publisher: 'ONS', seriesId: 's1' },
  ];
  const row = { state: 'unknown', words: '', lastText: null, next: null, metrics: [] } as const;
  const rows: CalendarView['rows'] = [
    { ...row, series },
    { ...row, series: { ...series, id: 's2', title: '999 answering' } },
  ];
  const labels = (seriesId: string | null) => releaseChoices({ sources, rows }, seriesId).map(({ label }) => label);
  expect(labels('s1')).toEqual([
    'Year ending March 2018 · ONS',
    'PEEL 2021/22 · HMICFRS',
    '999 data · Police.uk · now in “999 answering”',
  ]);
  expect(labels(null)[0]).toBe('PEEL 2021/22 · HMICFRS');
  expect(labels(null)).toContain('Year ending March 2018 · ONS · now in “Crime in England and Wales”');
});
