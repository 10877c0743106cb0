import { describe, expect, test } from 'vitest';
import { boxLabel } from '#shared/report/box-label';
import { deadlineIn } from '#shared/report/deadline';
import { figuresOf } from '#shared/report/find-figures';
import { previousIn } from '#shared/report/find-previous';
import { gradeSentence } from '#shared/report/grade-sentence';
import { gradeLine, gradeRow } from '#shared/report/grade-words';
import { sentencesOf } from '#shared/report/sentences';
import { shortTitle } from '#shared/report/short-title';
import { statedIn } from '#shared/report/stated-counts';
import { locatorWords } from '#shared/report/locator-words';

describe('a sentence with a grade', () => {
  test.each([
    ['The force requires improvement at finding people.', 'requires-improvement', 'finding people'],
    ['Fenby Constabulary is good in keeping order', 'good', 'keeping order'],
    ['City of Fenby Police is outstanding at recording crime.', 'outstanding', 'recording crime'],
    ['Fenby and Marsh Police has been graded as adequate for its use of money.', 'adequate', 'its use of money'],
    ['Fenby Constabulary’s leadership and management is inadequate.', 'inadequate', 'leadership and management'],
    ['The constabulary’s work with victims requires improvement.', 'requires-improvement', 'work with victims'],
    ['We judged the force to be good at keeping order.', 'good', 'keeping order'],
    ['The service is adequate.', 'adequate', null],
  ])('%s', (text, grade, area) => expect(gradeSentence(text)).toMatchObject({ grade, area }));

  test.each([
    'The force is good at keeping order. It has many dogs.',
    'The force is not good at keeping order.',
    'The force is good.but',
    'Fenby Police was rated as requiring improvement in four areas',
    'The police are trained and the force is good at times, inadequate at others.',
    'Our dog is good at finding people.',
  ])('not: %s', (text) => expect(gradeSentence(text)).toBeNull());
});

test.each([
  ['Good', 'good'],
  ['REQUIRES IMPROVEMENT', 'requires-improvement'],
  ['Requires improvement.', 'requires-improvement'],
  ['Grade: Outstanding', 'outstanding'],
  ['Judgment – inadequate', 'inadequate'],
  ['Graded as adequate', 'adequate'],
  ['Not graded', 'ungraded'],
  ['Good practice', null],
  ['Goods', null],
  ['', null],
])('the line “%s” is the grade %s', (text, grade) => expect(gradeLine(text)).toBe(grade));

test('a row names an area and its grade, a sentence with a colon does not', () => {
  expect(gradeRow('- Building, supporting and protecting people: Good')).toEqual({
    area: 'Building, supporting and protecting people',
    grade: 'good',
  });
  expect(gradeRow('Grade: Good')).toBeNull();
  expect(gradeRow('We came. Then it was: good')).toBeNull();
});

test.each([
  ['Area for improvement', ['area-for-improvement', false, null, '']],
  ['Areas for improvement', ['area-for-improvement', true, null, '']],
  ['AREA FOR IMPROVEMENT 4', ['area-for-improvement', false, '4', '']],
  ['Area for improvement: the force should run.', ['area-for-improvement', false, null, 'the force should run.']],
  ['Cause of concern', ['cause-of-concern', false, null, '']],
  ['Accelerated causes of concern', ['cause-of-concern', true, null, '']],
  ['Recommendation 7', ['recommendation', false, '7', '']],
  ['Recommendations', ['recommendation', true, null, '']],
  ['Promising practice', ['practice', false, null, '']],
  ['Areas for improvement are listed below.', null],
  ['Recommendations and their status', null],
  ['Cause of concern for many', null],
])('the label “%s”', (text, expected) => {
  const label = boxLabel(text);
  expect(label === null ? null : [label.kind, label.plural, label.number, label.rest]).toEqual(expected);
});

test.each([
  ['Within six months, the force should:', { kind: 'months', months: 6, words: 'Within six months' }],
  [
    'The force should act within 90 days of this report.',
    { kind: 'days', days: 90, words: 'within 90 days of this report' },
  ],
  ['In the next two weeks the force should act', { kind: 'days', days: 14, words: 'In the next two weeks' }],
  ['within a year', { kind: 'months', months: 12, words: 'within a year' }],
  ['By 31 March 2025 it should act', { kind: 'date', date: '2025-03-31', words: 'By 31 March 2025' }],
  ['by the end of February 2024', { kind: 'date', date: '2024-02-29', words: 'by the end of February 2024' }],
  ['should immediately', { kind: 'immediate', words: 'immediately' }],
  ['by 31 February 2025', null],
  ['answer within 10 seconds', null],
])('the deadline of “%s”', (text, expected) => expect(deadlineIn(text)).toEqual(expected));

describe('figures', () => {
  const brief = (sentence: string) =>
    figuresOf(sentence).map(({ kind, unit, value, from, numerator, denominator, halfWidth, role }) => ({
      kind,
      unit,
      value,
      ...(from === null ? {} : { from }),
      ...(numerator === null ? {} : { of: [numerator, denominator] }),
      ...(halfWidth === null ? {} : { halfWidth }),
      ...(role === 'value' ? {} : { role }),
    }));

  test.each<readonly [string, readonly object[]]>([
    ['It did so in 49 of 82 cases.', [{ kind: 'part-of-whole', unit: 'count', value: 49, of: [49, 82] }]],
    ['It did so in seven of the 1,082 cases.', [{ kind: 'part-of-whole', unit: 'count', value: 7, of: [7, 1082] }]],
    [
      'Out of 82 cases it read, only 49 were right.',
      [{ kind: 'part-of-whole', unit: 'count', value: 49, of: [49, 82] }],
    ],
    [
      'We found 44 crimes that should have been recorded and all 44 were.',
      [{ kind: 'part-of-whole', unit: 'count', value: 44, of: [44, 44] }],
    ],
    [
      'We saw eleven crimes there, but only five were written down.',
      [{ kind: 'part-of-whole', unit: 'count', value: 5, of: [5, 11] }],
    ],
    [
      'It was 70.4 percent (with a confidence interval of +/- 2.5 percent).',
      [{ kind: 'percent', unit: 'percent', value: 70.4, halfWidth: 2.5 }],
    ],
    ['It was 70.4% (± 2.5%).', [{ kind: 'percent', unit: 'percent', value: 70.4, halfWidth: 2.5 }]],
    [
      'It was 22pc, and 8 per cent before.',
      [
        { kind: 'percent', unit: 'percent', value: 22 },
        { kind: 'percent', unit: 'percent', value: 8 },
      ],
    ],
    ['And 10.5 percent (21 of 200) said so.', [{ kind: 'percent', unit: 'percent', value: 10.5, of: [21, 200] }]],
    [
      'The backlog of 310 cases has been cut and has reduced to 95.',
      [{ kind: 'change', unit: 'count', value: 95, from: 310 }],
    ],
    ['It rose from 12 percent to 15 percent.', [{ kind: 'change', unit: 'percent', value: 15, from: 12 }]],
    ['It fell to 3 from 40.', [{ kind: 'change', unit: 'count', value: 3, from: 40 }]],
    ['Reserves fell from £15.6m to £7.8m.', [{ kind: 'change', unit: 'currency', value: 7_800_000, from: 15_600_000 }]],
    ['It takes between five and seven months.', [{ kind: 'range', unit: 'months', value: 7, from: 5 }]],
    ['It was 4.4 times more likely.', [{ kind: 'ratio', unit: 'ratio', value: 4.4 }]],
    [
      'It was 61 percent, compared to 75 percent across England and Wales.',
      [
        { kind: 'percent', unit: 'percent', value: 61 },
        { kind: 'percent', unit: 'percent', value: 75, role: 'others' },
      ],
    ],
    [
      'It was 61 percent against the national target of 90 percent.',
      [
        { kind: 'percent', unit: 'percent', value: 61 },
        { kind: 'percent', unit: 'percent', value: 90, role: 'standard' },
      ],
    ],
    [
      'It was 61 percent, and 40 percent when our last inspection found 30 percent.',
      [
        { kind: 'percent', unit: 'percent', value: 61 },
        { kind: 'percent', unit: 'percent', value: 40 },
        { kind: 'percent', unit: 'percent', value: 30, role: 'earlier' },
      ],
    ],
    [
      'The 15-week course has 146 constables.',
      [
        { kind: 'duration', unit: 'weeks', value: 15 },
        { kind: 'count', unit: 'count', value: 146 },
      ],
    ],
    ['Of 999 calls and 101 calls in 2023/24, section 34 and Figure 3 say nothing.', []],
    ['In 2021 the Act 1984 and 30 September 2023 were dates.', []],
    ['Within six months, the force should act.', []],
    ['Nothing here.', []],
  ])('%s', (sentence, expected) => expect(brief(sentence)).toEqual(expected));

  test('carry the periods of their sentence and what qualifies them', () => {
    const [figure] = figuresOf('In the year ending 31 March 2023, almost 20 percent waited.');
    expect(figure).toMatchObject({
      qualifier: 'almost',
      periods: [
        { words: 'year ending 31 March 2023', period: { kind: 'year-ending', start: '2022-04-01', end: '2023-03-31' } },
      ],
    });
    expect(figuresOf('From 1 January 2023 to 30 June 2023, it had 201 searches.')[0]?.periods).toEqual([
      {
        words: 'From 1 January 2023 to 30 June 2023',
        period: { kind: 'sample', start: '2023-01-01', end: '2023-06-30' },
      },
    ]);
    expect(figuresOf('In the 12 months before May 2024 it had 9 dogs.')[0]?.periods).toEqual([
      { words: '12 months before May 2024', period: null },
    ]);
  });
});

test.each([
  [
    'In our previous inspection, we found gaps. In our 2023–25 inspection, we saw that it has improved.',
    null,
    'improved',
  ],
  ['In our last inspection in 2018/19, we found gaps. The force hasn’t yet addressed this.', '2018/19', 'not-improved'],
  ['Since our 2021/22 inspection, we found gaps. It has improved, but not enough.', '2021/22', 'partly'],
  [
    'It was 89 percent. This is an improvement compared with our previous review in 2021, when we found 66.',
    '2021',
    'improved',
  ],
  ['In our previous inspection, we found gaps. Dogs bark.', null, 'unknown'],
])('looks back: %s', (text, when, outcome) => {
  expect(previousIn(text, '2023–25').map((words) => [words.when, words.outcome])).toEqual([[when, outcome]]);
});

test('takes what this inspection found for no earlier finding', () => {
  expect(previousIn('In our 2023–2025 inspection, we found dogs.', '2023–25')).toEqual([]);
  expect(previousIn('In our 2023–2025 inspection, we found dogs.', '2025–27')).toHaveLength(1);
});

test.each([
  ['Our inspection assessed how good Fenby Police is in 11 areas of policing. ', [['areas', 11]]],
  [
    'We make graded judgments in 10 of these 11 as follows:',
    [
      ['areas', 11],
      ['graded-areas', 10],
    ],
  ],
  ['We graded Fenby Police’s performance across nine areas of policing.', [['graded-areas', 9]]],
  [
    'We inspected ten areas and graded nine.',
    [
      ['areas', 10],
      ['graded-areas', 9],
    ],
  ],
  [
    'We identified 12 areas for improvement, two causes of concern and no recommendations.',
    [
      ['areas-for-improvement', 12],
      ['causes-of-concern', 2],
      ['recommendations', 0],
    ],
  ],
  ['In our previous inspection we found six areas for improvement.', []],
])('counts stated in: %s', (text, expected) => {
  expect(statedIn(text).map(({ thing, stated }) => [thing, stated])).toEqual(expected);
});

test('parts sentences but not at titles and decimals, and shortens titles between words', () => {
  expect(sentencesOf('Mr. Dow ran 4.5 miles. “He won.” Then 3 left')).toEqual([
    'Mr. Dow ran 4.5 miles.',
    '“He won.”',
    'Then 3 left',
  ]);
  expect(shortTitle('The force should act.')).toBe('The force should act');
  const long = shortTitle(`The force ${'should do more to help '.repeat(8)}people`);
  expect([long.length <= 90, long.endsWith('help…') || / \S+…$/.test(long)]).toEqual([true, true]);
  expect([
    locatorWords({ line: 3, page: 2 }, 'pdf'),
    locatorWords({ line: 3, page: null }, 'text'),
    locatorWords({ line: 3, page: null }, 'html'),
  ]).toEqual(['page 2', 'line 3', 'paragraph 3']);
});

test.each([
  ['More than a fifth of callers hung up.', [['a fifth', 20]]],
  [
    'Nearly half of the cases, and two-thirds of victims, waited.',
    [
      ['half', 50],
      ['two-thirds', 67],
    ],
  ],
  [
    'Two in five officers and 3 in every 20 staff said so.',
    [
      ['Two in five', 40],
      ['3 in every 20', 15],
    ],
  ],
  [
    'It had half the victims and three quarters of all calls.',
    [
      ['half', 50],
      ['three quarters', 75],
    ],
  ],
  // A time is no share, and neither is what stands third.
  ['In a quarter of the year, half of the month and the first half of 2023, a third party called.', []],
])('reads shares told in words: %s', (sentence, expected) => {
  const found = figuresOf(sentence).filter(({ unit }) => unit === 'percent');
  expect(found.map(({ words, value }) => [words, value])).toEqual(expected);
});
