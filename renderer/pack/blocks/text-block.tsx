import type { ResolvedBlockOf } from '#shared/pack/resolved';
import type { Part } from '../parts';
import { richTextParts } from '../rich-text-parts';
import { sectionHeading } from '../section-heading';

export function textParts(block: ResolvedBlockOf<'text'>): readonly Part[] {
  return [sectionHeading(block), ...richTextParts(`${block.id}:text`, block.text)];
}
