import { fullTitle } from '#shared/editions/full-title';
import { markingWords } from '#shared/editions/marking-words';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { PrintedFont, PrintedPdf } from './printed-pdf';

/** What a reader program shows of a file before it is read: PDF/UA-1, 7.1 and 7.2. @returns sentences, one a fault */
export function checkFacts(pdf: PrintedPdf, pack: ResolvedPack): readonly string[] {
  const faults: string[] = [];
  if (!pdf.isMarked || pdf.tags === null) faults.push('The file is not tagged.');
  if (pdf.title !== fullTitle(pack)) faults.push('The file does not carry the title of the pack.');
  if (!pdf.showsTitle) faults.push('A reader would show the name of the file instead of the title.');
  if (pdf.language !== 'en-GB') faults.push('The file does not say that its language is British English.');
  if (pdf.subject !== markingWords(pack) || pdf.keywords !== pack.marking)
    faults.push(
      pack.handling === undefined
        ? `The properties of the file do not carry the marking ${pack.marking}.`
        : `The properties of the file do not carry the marking ${pack.marking} and the handling line.`,
    );
  return [...faults, ...new Set(pdf.fonts.flatMap(fontFaults))];
}

function fontFaults({ name, isHeld, isSubset, drawn }: PrintedFont): readonly string[] {
  if (!isHeld) return [`The file does not hold the letters of its font ${name}.`];
  if (!isSubset) return [`The file holds letters of its font ${name} that it does not use.`];
  // A person may type an emoji, of which systems have drawings only.
  const letters = drawn.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.length === 0
    ? []
    : [`The file draws letters instead of setting them in a font, such as “${letters.slice(0, 6).join('')}”.`];
}
