import { numberBlocks } from '../numbering';
import type { PackBody } from '../pack';
import { leftOut } from './left-out';

/**
 * A pack's body as its public edition has it. It is resolved as any other, so that contents, sources and annex are true without
 * what is left out. Every heading keeps the number of the whole pack: a paper is cited by its number in the meeting and in its
 * minutes, whichever edition a reader holds.
 */
export function publicBody(body: PackBody): PackBody {
  const out = leftOut(body.blocks);
  const numbers = [...numberBlocks(body)].flatMap(([id, { number }]) =>
    number === null ? [] : [[id, number] as const],
  );
  const kept = numbers.filter(([id]) => !out.has(id));
  const blocks = body.blocks.filter(({ id }) => !out.has(id));
  return kept.length === numbers.length
    ? { ...body, blocks }
    : { ...body, blocks, fixedNumbers: Object.fromEntries(kept) };
}
