import fc from 'fast-check';
import { giveOf, type Atom, type GroupHead } from '#shared/pack/pages/atom';

export const room = 100;
/** A head that goes on has its caption too. */
const head: GroupHead = { first: 15, repeat: 18 };

export function atom(key: string, height: number, more: Partial<Atom> = {}): Atom {
  return {
    key,
    height,
    give: 0,
    gapAbove: 0,
    keepWithNext: false,
    breakBefore: false,
    group: null,
    mayStandAlone: false,
    block: 'block',
    room,
    ...more,
  };
}

export const rows = (group: string, count: number, height: number): Atom[] =>
  Array.from({ length: count }, (_, index) => atom(`${group}${index + 1}`, height, { group }));

/** Runs of like groups, as blocks make them: a heading, text, charts, tables of some rows with band titles. */
export const atomsOf = fc
  .array(
    fc.record({
      group: fc.boolean(),
      mayStandAlone: fc.boolean(),
      pieces: fc.array(
        fc.record({
          height: fc.integer({ min: 5, max: 130 }),
          gapAbove: fc.constantFrom(0, 0, 3),
          give: fc.constantFrom(0, 0, 2, 3),
          keepWithNext: fc.boolean(),
          breakBefore: fc.integer({ min: 0, max: 9 }),
        }),
        { minLength: 1, maxLength: 12 },
      ),
    }),
    { maxLength: 8 },
  )
  .map((blocks) =>
    blocks.flatMap(({ group, mayStandAlone, pieces }, block) =>
      pieces.map(({ breakBefore, ...piece }, index) =>
        atom(`${block}.${index}`, piece.height, {
          ...piece,
          breakBefore: index === 0 && breakBefore === 0,
          group: group ? `g${block}` : null,
          mayStandAlone,
          block: `b${block}`,
        }),
      ),
    ),
  );

export const headsOf = (atoms: readonly Atom[]) =>
  new Map(atoms.flatMap(({ group }) => (group === null ? [] : [[group, head] as const])));

/** Independent of the code: what atoms from `start` up to `end` take on a page of their own, and the least that they can take. */
export function takenBy(
  atoms: readonly Atom[],
  start: number,
  end: number,
): { readonly full: number; readonly least: number } {
  let full = 0;
  let least = 0;
  for (let at = start; at < end; at += 1) {
    const each = atoms[at] as Atom;
    const begins = atoms[at - 1]?.group !== each.group;
    const drawn = each.group === null ? 0 : begins ? head.first : at === start ? head.repeat : 0;
    const height = each.height - (at === start ? each.gapAbove : 0) + drawn;
    full += height;
    least += height - giveOf(each, at === start);
  }
  return { full, least };
}
