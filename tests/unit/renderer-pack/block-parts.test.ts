import { describe, expect, it } from 'vitest';
import type { ResolvedBlock } from '#shared/pack/resolved';
import { blockParts } from '../../../renderer/pack/block-parts';
import { drawnPages } from '../../../renderer/pack/drawn-page';
import { partPieces } from '../../../renderer/pack/parts';

const change = { words: '87% decrease', difference: '−13', tone: 'steady' } as const;
const row = (metricId: string) => ({
  metricId,
  label: metricId,
  current: '2',
  previous: '15',
  change,
  baseline: '7',
  baselineChange: change,
  marks: ['a'],
});
const ncpm: ResolvedBlock = {
  id: 'n',
  kind: 'ncpm',
  heading: 'National measures',
  lead: null,
  empty: null,
  columns: {
    measure: 'Measure',
    current: 'Now',
    previousGroup: 'Year',
    baselineGroup: 'Base',
    baselineMarks: [],
    was: 'Was',
    change: 'Change',
  },
  groups: [
    { title: 'Homicide', rows: [row('homicide'), row('murder')], note: 'Small numbers.' },
    { title: 'Robbery', rows: [row('robbery')], note: null },
  ],
  notes: [{ mark: 'a', text: 'A note.' }],
  sourceLine: 'Source: ONS.',
};
const text: ResolvedBlock = {
  id: 't',
  kind: 'text',
  heading: 'Words',
  lead: null,
  empty: null,
  text: {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Three points:' }] },
      { type: 'paragraph' },
      { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
    ],
  },
};
const held = (block: ResolvedBlock) =>
  blockParts(block).flatMap((part) =>
    partPieces(part).map((piece) => [piece.key, piece.keepWithNext === true] as const),
  );

describe('the pieces of a block', () => {
  it('keep a heading, a band and what has a note with what follows, and the source with the table', () => {
    expect(held(ncpm)).toEqual([
      ['n:heading', true],
      ['n:0:band', true],
      ['n:0:homicide', false],
      ['n:0:murder', true],
      ['n:0:note', false],
      ['n:1:band', true],
      ['n:1:robbery', true],
      ['n:note-a', true],
      ['n:source', false],
    ]);
  });

  it('leave out empty paragraphs', () => {
    expect(held(text).map(([key]) => key)).toEqual(['t:heading', 't:text.0', 't:text.2.0']);
  });

  it('are made once for the same block, so that only an edited block is drawn anew', () => {
    expect(blockParts(ncpm)).toBe(blockParts(ncpm));
  });

  it('are found again on the pages that they were placed on', () => {
    const pages = drawnPages(
      [ncpm],
      [
        {
          pieces: [
            { group: null, continued: false, keys: ['n:heading'] },
            { group: 'n:table', continued: false, keys: ['n:0:band', 'n:0:homicide'] },
          ],
          given: new Map(),
        },
        { pieces: [{ group: 'n:table', continued: true, keys: ['n:0:murder'] }], given: new Map() },
      ],
    );
    expect(
      pages.map((blocks) =>
        blocks.map(({ begins, runs }) => [begins, runs.map(({ from, pieces }) => [from, pieces.length])]),
      ),
    ).toEqual([
      [
        [
          true,
          [
            [0, 1],
            [0, 2],
          ],
        ],
      ],
      [[false, [[2, 1]]]],
    ]);
  });
});

it('say in one line, under the heading, that there is nothing to show', () => {
  const empty: ResolvedBlock = { ...text, empty: 'Nothing is written here yet.' };
  expect(held(empty)).toEqual([
    ['t:heading', true],
    ['t:empty', false],
  ]);
});
