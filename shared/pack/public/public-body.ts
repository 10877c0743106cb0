import type { PackBody } from '../pack';
import { leftOut } from './left-out';

/**
 * A pack's body as its public edition has it. It is resolved as any other, so that numbers, contents, sources and annex are true
 * without what is left out. Numbers under which papers are out stay: a paper is cited by its own.
 */
export function publicBody(body: PackBody): PackBody {
  const out = leftOut(body.blocks);
  return { ...body, blocks: body.blocks.filter(({ id }) => !out.has(id)) };
}
