import type { ResolvedPack } from '#shared/pack/resolved';
import type { PrintedPdf } from './printed-pdf';

/** What a reader program shows of a file before it is read: PDF/UA-1, 7.1 and 7.2. @returns sentences, one a fault */
export function checkFacts(pdf: PrintedPdf, pack: ResolvedPack): readonly string[] {
  const faults: string[] = [];
  if (!pdf.isMarked) faults.push('The file is not tagged.');
  if (!pdf.title.startsWith(pack.title)) faults.push('The file does not carry the title of the pack.');
  if (!pdf.showsTitle) faults.push('A reader would show the name of the file instead of the title.');
  if (pdf.language !== 'en-GB') faults.push('The file does not say that its language is British English.');
  if (!pdf.subject.includes(pack.marking) || pdf.keywords !== pack.marking)
    faults.push(`The properties of the file do not carry the marking ${pack.marking}.`);
  if (pack.handling !== undefined && !pdf.subject.includes(pack.handling))
    faults.push('The properties of the file do not carry the handling line.');
  if (pdf.fontsNotHeld.length > 0)
    faults.push(`The file does not hold the letters of its fonts: ${pdf.fontsNotHeld.join(', ')}.`);
  return faults;
}
