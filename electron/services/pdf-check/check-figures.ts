import type { PrintedPdf } from './printed-pdf';
import { tagsOf } from './read-tags';
import { bare } from './words';

const addresses = /^(?:https?|mailto):/;

/** Pictures are told in words, links lead somewhere, and no page is bare. @returns sentences, one a fault */
export function checkFigures(pdf: PrintedPdf): readonly string[] {
  return pdf.pages.flatMap(({ tags, links }, index) => {
    const page = index + 1;
    const figures = tagsOf(tags, (role) => role === 'Figure');
    const faults: string[] = [];
    if (figures.some(({ alt }) => alt === null || alt.trim() === ''))
      faults.push(`A picture on page ${page} is not described in words.`);
    if (links.some(({ address, leadsToPage }) => (address === null ? leadsToPage === null : !addresses.test(address))))
      faults.push(`A link on page ${page} leads nowhere.`);
    if (figures.length === 0 && bare(tags?.text ?? '') === '') faults.push(`Page ${page} is empty.`);
    return faults;
  });
}
