import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atom } from '#shared/pack/pages/atom';
import { leastFill } from '#shared/pack/pages/page-costs';
import { pageEnds } from '#shared/pack/pages/page-ends';
import { pagesOf } from '#shared/pack/pages/possible-pages';
import { paginate, type PlacedPage } from '#shared/pack/paginate';
import { atomsOf, headsOf, room, takenBy } from './atoms-of';

/** First and last atom (index after it) of a page. */
type Span = readonly [start: number, end: number];

function spansOf(pages: readonly PlacedPage[]): readonly Span[] {
  let start = 0;
  return pages.map(({ pieces }) => {
    const end = start + pieces.reduce((sum, { keys }) => sum + keys.length, 0);
    const span: Span = [start, end];
    start = end;
    return span;
  });
}

function check(law: (atoms: Atom[], spans: readonly Span[], pages: readonly PlacedPage[]) => void): void {
  fc.assert(
    fc.property(atomsOf, (atoms) => {
      const pages = paginate(atoms, headsOf(atoms));
      law(atoms, spansOf(pages), pages);
    }),
    { numRuns: 1000 },
  );
}

const forced = (atoms: readonly Atom[], at: number) => at >= atoms.length || atoms[at]?.breakBefore === true;
const held = (atoms: readonly Atom[], at: number) => !forced(atoms, at) && atoms[at - 1]?.keepWithNext === true;
const endsWell = (atoms: readonly Atom[], at: number) =>
  !held(atoms, at) && (forced(atoms, at) || !partsRows(atoms, at));

/** Independent of the code: whether a break before `index` leaves one row of a group of four or more on either side. */
function partsRows(atoms: readonly Atom[], index: number): boolean {
  const group = atoms[index]?.group ?? null;
  if (group === null || atoms[index - 1]?.group !== group || atoms[index]?.mayStandAlone === true) return false;
  // The last row of a group may hold on to a note that follows the group: it is a row all the same.
  const rowsAt = atoms.flatMap((each, at) =>
    each.group === group && (!each.keepWithNext || atoms[at + 1]?.group !== group) ? [at] : [],
  );
  const before = rowsAt.filter((at) => at < index).length;
  const after = rowsAt.length - before;
  return before + after >= 4 && (before < 2 || after < 2);
}

/** Ends of pages from `start` that fit on one, at least the first. */
function fitting(atoms: readonly Atom[], start: number): readonly number[] {
  const ends = [start + 1];
  for (let end = start + 2; end <= atoms.length && atoms[end - 1]?.breakBefore !== true; end += 1) {
    if (takenBy(atoms, start, end).least > room) break;
    ends.push(end);
  }
  return ends;
}

/** The plain way: each page takes as much as it can and ends as well as it can. */
function plainSpans(atoms: readonly Atom[]): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < atoms.length;) {
    const ends = fitting(atoms, start).toReversed();
    const end = ends.find((at) => endsWell(atoms, at)) ?? ends.find((at) => !held(atoms, at)) ?? ends[0] ?? start + 1;
    spans.push([start, end]);
    start = end;
  }
  return spans;
}

describe('laws of pagination', () => {
  it('keeps order, loses nothing, doubles nothing, makes no empty page', () => {
    check((atoms, spans, pages) => {
      expect(pages.flatMap(({ pieces }) => pieces.flatMap(({ keys }) => keys))).toEqual(atoms.map(({ key }) => key));
      expect(spans.every(([start, end]) => end > start)).toBe(true);
    });
  });

  it('fits each page, but for an atom that fits none and stands alone', () => {
    check((atoms, spans, pages) => {
      spans.forEach(([start, end], index) => {
        const given = [...(pages[index]?.given.values() ?? [])].reduce((sum, by) => sum + by, 0);
        expect(takenBy(atoms, start, end).full - given <= room || end === start + 1).toBe(true);
      });
    });
  });

  it('takes from a piece what is missing only, and never more than it can give', () => {
    check((atoms, spans, pages) => {
      const most = new Map(atoms.map(({ key, give }) => [key, give]));
      spans.forEach(([start, end], index) => {
        const given = pages[index]?.given ?? new Map<string, number>();
        for (const [key, by] of given) expect(by <= (most.get(key) ?? 0)).toBe(true);
        if (takenBy(atoms, start, end).full <= room) expect(given.size).toBe(0);
      });
    });
  });

  it('ends no page with a heading unless it and what it holds on to fit on no page', () => {
    check((atoms, spans) => {
      for (const [, end] of spans.filter(([, at]) => held(atoms, at))) {
        let [first, last] = [end - 1, end];
        while (held(atoms, first)) first -= 1;
        while (held(atoms, last + 1)) last += 1;
        expect(takenBy(atoms, first, last + 1).least).toBeGreaterThan(room);
      }
    });
  });

  it('leaves no page loose that what follows would have fitted on', () => {
    check((atoms, spans) => {
      for (const [start, end] of spans.filter(([, at]) => !forced(atoms, at))) {
        if (takenBy(atoms, start, end).full >= leastFill * room) continue;
        const fuller = fitting(atoms, start).filter((at) => at > end && endsWell(atoms, at));
        expect(fuller).toEqual([]);
      }
    });
  });

  it('parts no more headings and leaves no more single rows than filling page by page would', () => {
    check((atoms, spans) => {
      const plain = plainSpans(atoms);
      const count = (list: readonly Span[], bad: (at: number) => boolean) => list.filter(([, at]) => bad(at)).length;
      const [mine, theirs] = [spans, plain].map((list) => count(list, (at) => held(atoms, at)));
      expect(mine).toBe(theirs);
      const parts = (at: number) => !forced(atoms, at) && partsRows(atoms, at);
      expect(count(spans, parts)).toBeLessThanOrEqual(count(plain, parts));
    });
  });

  it('opens a page with each atom that asks for one', () => {
    check((atoms, spans) => {
      for (const [start, end] of spans)
        expect(atoms.slice(start + 1, end).some(({ breakBefore }) => breakBefore)).toBe(false);
    });
  });

  it('marks a group as continued on every page but its first, with no empty piece', () => {
    check((_, __, pages) => {
      const seen = new Set<string>();
      for (const { group, continued, keys } of pages.flatMap(({ pieces }) => pieces)) {
        expect(keys.length).toBeGreaterThan(0);
        expect(continued).toBe(group !== null && seen.has(group));
        if (group !== null) seen.add(group);
      }
    });
  });

  it('takes the way that costs least of all that there are', () => {
    const short = atomsOf.map((atoms) => atoms.slice(0, 10));
    fc.assert(
      fc.property(short, (atoms) => {
        const possible = pagesOf(atoms, headsOf(atoms));
        const least = (start: number): number =>
          start === atoms.length ? 0 : Math.min(...possible(start).map(({ end, cost }) => cost + least(end)));
        let start = 0;
        let taken = 0;
        for (const end of pageEnds(atoms, possible, null)) {
          taken += possible(start).find((page) => page.end === end)?.cost ?? Number.NaN;
          start = end;
        }
        expect(taken).toBeCloseTo(least(0), 2);
      }),
    );
  });

  it('gives a kept layout its pages again, whatever rule made them', () => {
    fc.assert(
      fc.property(atomsOf, fc.infiniteStream(fc.nat()), (atoms, choices) => {
        // Pages of some other rule: each ends somewhere that fits.
        const spans: Span[] = [];
        for (let start = 0; start < atoms.length;) {
          const ends = fitting(atoms, start);
          const end = ends[(choices.next().value ?? 0) % ends.length] ?? start + 1;
          spans.push([start, end]);
          start = end;
        }
        const blocks = new Map(atoms.map(({ block }, at) => [block, at] as const).toReversed());
        const pageOf = new Map(
          [...blocks.values()].map((first) => [
            atoms[first]?.key ?? '',
            1 + spans.findIndex(([start, end]) => start <= first && first < end),
          ]),
        );
        const pages = paginate(atoms, headsOf(atoms), { pages: spans.length, pageOf });
        expect(pages).toHaveLength(spans.length);
        const keysOn = pages.map(({ pieces }) => pieces.flatMap(({ keys }) => keys));
        for (const [key, page] of pageOf) expect(keysOn[page - 1]).toContain(key);
      }),
    );
  });
});
