import type { ResolvedPack } from '#shared/pack/resolved';
import type { PlacedWords, PrintedPage, PrintedPdf } from './printed-pdf';
import { segmentsOf } from './segments';
import { bare } from './words';

const pointsPerMm = 72 / 25.4;
/** What runs round a page stands above and below its content, inside the margins at its sides. */
const headHeight = 24 * pointsPerMm;
const footHeight = 22.5 * pointsPerMm;
const sideMargin = 17 * pointsPerMm;
/** The width of a hair: the last letter's spacing, and rounding. */
const nearly = 2;

/**
 * Each page carries the marking and any handling line in its head and in its foot, where they are looked for by place, and its own number at
 * the right of its foot; all of them outside the tags, so that nobody hears them on every page. A cover has no number, and its marking is
 * words of its own. Nothing of a head or a foot runs past the margins.
 *
 * @returns sentences, one a fault
 */
export function checkHeads(pdf: PrintedPdf, pack: ResolvedPack): readonly string[] {
  const hasCover = pack.blocks[0]?.kind === 'cover';
  return pdf.pages.flatMap((page, index) => {
    const number = index + 1;
    const isCover = hasCover && number === 1;
    const segments = segmentsOf(page.words).filter(({ isTagged }) => isTagged === isCover);
    const head = segments.filter(({ baseline }) => baseline > page.height - headHeight);
    const foot = segments.filter(({ baseline }) => baseline < footHeight);
    const faults = [...stripFaults('head', head, page, pack), ...stripFaults('foot', foot, page, pack)].map(
      (fault) => `Page ${number} ${fault}`,
    );
    const ownNumber = bare(`Page ${number} of ${pdf.pages.length}`);
    const isNumbered = foot.some(({ text, right }) => text === ownNumber && right > page.width - sideMargin - nearly);
    return isCover || isNumbered ? faults : [...faults, `Page ${number} does not carry its own number.`];
  });
}

function stripFaults(
  name: 'head' | 'foot',
  strip: readonly PlacedWords[],
  { width }: PrintedPage,
  { marking, handling }: ResolvedPack,
): readonly string[] {
  const faults: string[] = [];
  const mark = strip.find(
    ({ text, left, right }) => text === bare(marking) && Math.abs((left + right - width) / 2) < nearly,
  );
  if (mark === undefined) faults.push(`does not carry the marking ${marking} in the middle of its ${name}.`);
  if (handling !== undefined && (mark === undefined || outside(name, strip, mark) !== bare(handling)))
    faults.push(`does not carry the handling line beside the marking of its ${name}.`);
  if (strip.some(({ left, right }) => left < sideMargin - nearly || right > width - sideMargin + nearly))
    faults.push(`has a ${name} that runs past its margins.`);
  return faults;
}

/** What stands between the marking and the edge of the page: the handling line, which may take two lines. */
function outside(name: 'head' | 'foot', strip: readonly PlacedWords[], mark: PlacedWords): string {
  return strip
    .filter(({ baseline }) => (name === 'head' ? baseline > mark.baseline + nearly : baseline < mark.baseline - nearly))
    .map(({ text }) => text)
    .join('');
}
