import type { Headed } from '#shared/pack/blocks/headed';
import type { Part } from './parts';
import { single } from './parts';
import { sectionHeading } from './section-heading';

/** A section that has nothing to show says so in one line, under its heading. */
export function emptyParts(block: Headed, words: string): readonly Part[] {
  return [sectionHeading(block), single(`${block.id}:empty`, <p className="pack-missing">{words}</p>)];
}
