import type { ResolvedPack } from '#shared/pack/resolved';
import type { PrintedPdf } from './printed-pdf';
import { bare } from './words';

/**
 * Each page but a cover carries the marking and any handling line in its head and in its foot and its own number, all of them outside the tags, so that
 * nobody hears them on every page. A cover carries the marking twice as words of its own.
 *
 * @returns sentences, one a fault
 */
export function checkHeads(pdf: PrintedPdf, pack: ResolvedPack): readonly string[] {
  const marking = bare(pack.marking);
  const handling = pack.handling === undefined ? null : bare(pack.handling);
  const hasCover = pack.blocks[0]?.kind === 'cover';
  return pdf.pages.flatMap(({ tags, untagged }, index) => {
    const page = index + 1;
    const isCover = hasCover && page === 1;
    const said = bare(isCover ? (tags?.text ?? '') : untagged);
    const faults: string[] = [];
    if (said.split(marking).length - 1 < 2)
      faults.push(`Page ${page} does not carry the marking ${pack.marking} at its head and its foot.`);
    if (handling !== null && said.split(handling).length - 1 < 2)
      faults.push(`Page ${page} does not carry the handling line at its head and its foot.`);
    if (!isCover && !said.includes(bare(`Page ${page} of ${pdf.pages.length}`)))
      faults.push(`Page ${page} does not carry its own number.`);
    return faults;
  });
}
