import type { ResolvedSection } from '../../pack/blocks/section-block';
import type { EditionNode } from '../edition-node';
import { sectionHead } from '../make-node';
import { runsOf } from '../rich-text-nodes';

/** The divider of a part: its sentence with the sources of its figures. */
export function sectionNodes({ summary, ...block }: ResolvedSection): readonly EditionNode[] {
  if (summary === undefined) return sectionHead(block);
  return [...sectionHead({ ...block, lead: null }), { type: 'text', role: 'lead', runs: runsOf(summary) }];
}
