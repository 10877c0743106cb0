import type { ResolvedBlock, ResolvedPack } from '../../pack/resolved';
import { blockNodes } from '../block-nodes';
import { numbered } from '../make-node';
import { annexRow, type AnnexRow } from './annex-row';
import { observationRows } from './observation-rows';
import { findingRows, gradeRows, trackerRows } from './report-rows';
import { tableRows } from './table-rows';
import { textRows } from './text-rows';

function ownRows(block: ResolvedBlock, section: string, pack: ResolvedPack): readonly AnnexRow[] {
  switch (block.kind) {
    case 'findings':
      return findingRows(block, section, pack);
    case 'judgments':
      return gradeRows(block, section, pack);
    case 'tracker':
      return trackerRows(block, section, pack);
    default:
      return textRows(block, section, pack);
  }
}

/** A section's finding in a sentence, where it gives a figure. */
function leadRows(block: ResolvedBlock, section: string, pack: ResolvedPack): readonly AnnexRow[] {
  // The annex that a pack prints says how many figures it has, which is no figure itself.
  // A section's sentence is a person's text: its figures have rows of their own.
  const lead = 'lead' in block && block.kind !== 'annex' && block.kind !== 'section' ? block.lead : null;
  if (lead === null || !/\d/.test(lead)) return [];
  return [
    annexRow(section, pack, {
      kind: 'In words',
      metric: 'The section’s first sentence',
      value: lead,
      printed: lead,
    }),
  ];
}

/**
 * Every figure of a pack, section by section in the order of print, from its document alone. A figure that two sections print is
 * there twice.
 */
export function annexRows(pack: ResolvedPack): readonly AnnexRow[] {
  return pack.blocks.flatMap((block) => {
    const section = 'heading' in block ? numbered(block.number ?? null, block.heading) : pack.title;
    const published = observationRows(block, section, pack);
    const own = ownRows(block, section, pack);
    return [
      ...published,
      ...own,
      ...tableRows(block, blockNodes(block), [...published, ...own], section, pack),
      ...leadRows(block, section, pack),
    ];
  });
}
