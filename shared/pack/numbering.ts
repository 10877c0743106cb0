import { standsAlone } from './beneath-sections';
import { lateNumber, nextLetters } from '../text/late-number';
import type { Block, BlockKind, PackBody } from './pack';

export interface BlockNumber {
  /** "2", "2.1", "12A"; null where the heading has none. */
  readonly number: string | null;
  /** 2 for what stands by itself, 3 for what stands beneath a section: the level of its heading. */
  readonly level: 2 | 3;
}

/** What is looked up rather than read in order has no number, and a picture has none. */
const unnumbered: ReadonlySet<BlockKind> = new Set<BlockKind>([...standsAlone, 'image']);

type Numbered = Pick<PackBody, 'blocks' | 'numbered' | 'fixedNumbers'>;

/** Whether a pack's headings have numbers: where it has sections, or is asked to number them. */
export function isNumbered({ blocks, numbered }: Pick<Numbered, 'blocks' | 'numbered'>): boolean {
  return numbered === true || blocks.some(({ kind }) => kind === 'section');
}

/**
 * The numbers of a pack's headings. Sections are 1, 2, 3 and what stands beneath them 1.1, 1.2; what stands before the first
 * section has none; without sections the headings are 1, 2, 3 where the pack is asked to number them. A number that was fixed
 * stays whatever is moved or taken out; what was put in since gets letters (12A), or at the end of its list the next number.
 * No number is given twice.
 */
export function numberBlocks(body: Numbered): ReadonlyMap<string, BlockNumber> {
  const numbers = new Map<string, BlockNumber>();
  const on = isNumbered(body);
  const fixed = new Map(Object.entries(body.fixedNumbers ?? {}));
  const taken = new Set(fixed.values());
  const { front, top, beneath } = parts(body.blocks);

  for (const { id } of front) numbers.set(id, { number: (on ? fixed.get(id) : undefined) ?? null, level: 2 });
  const topNumbers = on ? listNumbers(top, '', fixed, taken) : top.map(() => null);
  for (const [index, { id }] of top.entries()) {
    const number = topNumbers[index] ?? null;
    numbers.set(id, { number, level: 2 });
    const inner = beneath.get(id) ?? [];
    const innerNumbers = number === null ? inner.map(() => null) : listNumbers(inner, `${number}.`, fixed, taken);
    for (const [at, each] of inner.entries()) numbers.set(each.id, { number: innerNumbers[at] ?? null, level: 3 });
  }
  return numbers;
}

interface Parts {
  /** What stands before the first section. */
  readonly front: readonly Block[];
  /** The sections; every headed block where there is none. */
  readonly top: readonly Block[];
  readonly beneath: ReadonlyMap<string, readonly Block[]>;
}

function parts(blocks: readonly Block[]): Parts {
  const headed = blocks.filter(({ kind }) => !unnumbered.has(kind));
  if (headed.every(({ kind }) => kind !== 'section')) return { front: [], top: headed, beneath: new Map() };
  const front: Block[] = [];
  const beneath = new Map<string, Block[]>();
  let list = front;
  for (const block of headed) {
    if (block.kind !== 'section') list.push(block);
    else beneath.set(block.id, (list = []));
  }
  return { front, top: headed.filter(({ kind }) => kind === 'section'), beneath };
}

/** The numbers of one list; each that is given is taken from then on. */
function listNumbers(
  list: readonly Block[],
  prefix: string,
  fixed: ReadonlyMap<string, string>,
  taken: Set<string>,
): readonly string[] {
  const firstFixed = list.findIndex(({ id }) => fixed.has(id));
  const lastFixed = list.findLastIndex(({ id }) => fixed.has(id));
  const given: string[] = [];
  for (const [index, { id }] of list.entries()) {
    const own = fixed.get(id);
    const previous = given.at(-1);
    const number =
      own ??
      (index > lastFixed
        ? nextWhole(prefix, taken)
        : previous === undefined || index < firstFixed
          ? beforeFirst(prefix, taken)
          : lateNumber(previous, taken));
    taken.add(number);
    given.push(number);
  }
  return given;
}

/** The whole number after the highest that was given in this list, also to what is no longer there. */
function nextWhole(prefix: string, taken: ReadonlySet<string>): string {
  const wholes = [...taken].flatMap((number) => {
    const rest = number.startsWith(prefix) ? /^(\d+)[A-Z]*$/.exec(number.slice(prefix.length)) : null;
    return rest === null ? [] : [Number(rest[1])];
  });
  return `${prefix}${Math.max(0, ...wholes) + 1}`;
}

/** What is put in before 1 is A1, B1, as the agenda of a meeting has it. */
function beforeFirst(prefix: string, taken: ReadonlySet<string>): string {
  for (let letters = 'A'; ; letters = nextLetters(letters)) {
    const number = `${prefix}${letters}1`;
    if (!taken.has(number)) return number;
  }
}
