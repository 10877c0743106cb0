import type { Atom } from './atom';
import type { PossiblePage } from './possible-pages';

/** How a document that must not change was laid out: by how many pages, and on which of them these pieces stand. */
export interface KeptPages {
  readonly pages: number;
  readonly pageOf: ReadonlyMap<string, number>;
}

type Possible = (start: number) => readonly PossiblePage[];

/** Where each page ends: the way through all atoms that costs least. The earlier of two equal ways is the one with fuller pages. */
export function pageEnds(atoms: readonly Atom[], possible: Possible, kept: KeptPages | null): readonly number[] {
  return (kept === null ? null : keptEnds(atoms, possible, kept)) ?? freeEnds(atoms.length, possible);
}

function freeEnds(count: number, possible: Possible): readonly number[] {
  const least = new Float64Array(count + 1);
  const next = new Int32Array(count + 1);
  for (let start = count - 1; start >= 0; start -= 1) {
    let best = Number.POSITIVE_INFINITY;
    for (const { end, cost } of possible(start)) {
      const whole = cost + (least[end] ?? 0);
      if (whole <= best) {
        best = whole;
        next[start] = end;
      }
    }
    least[start] = best;
  }
  const ends: number[] = [];
  for (let at = 0; at < count;) {
    at = next[at] ?? count;
    ends.push(at);
  }
  return ends;
}

interface Reached {
  readonly cost: number;
  readonly ends: readonly number[];
}

/** Ends that put each kept piece on its page and make as many pages as there were; null where there are none. */
function keptEnds(atoms: readonly Atom[], possible: Possible, { pages, pageOf }: KeptPages): readonly number[] | null {
  const pins = atoms.map(({ key }) => pageOf.get(key) ?? null);
  let reached: ReadonlyMap<number, Reached> = new Map([[0, { cost: 0, ends: [] }]]);
  for (let page = 1; page <= pages; page += 1) {
    const further = new Map<number, Reached>();
    for (const [start, before] of reached) {
      for (const { end, cost } of possible(start)) {
        if (!pins.slice(start, end).every((pin) => pin === null || pin === page)) continue;
        const whole = before.cost + cost;
        const known = further.get(end);
        if (known === undefined || whole < known.cost) further.set(end, { cost: whole, ends: [...before.ends, end] });
      }
    }
    reached = further;
  }
  return reached.get(atoms.length)?.ends ?? null;
}
