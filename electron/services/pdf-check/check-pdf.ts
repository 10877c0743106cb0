import { DeskError } from '#shared/contract/errors';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { PageLayout } from '#shared/publishing/page-layout';
import { checkFacts } from './check-facts';
import { checkFigures } from './check-figures';
import { checkHeadings } from './check-headings';
import { checkHeads } from './check-heads';
import { checkLinks } from './check-links';
import { checkLists } from './check-lists';
import { checkTables } from './check-tables';
import { checkTexts } from './check-texts';
import type { PrintedPdf } from './printed-pdf';
import { readPrinted } from './read-printed';

export interface CheckPdfInput {
  readonly bytes: Uint8Array;
  readonly pack: ResolvedPack;
  readonly layout: PageLayout;
}

/** The most faults that are told at once: one broken table can be many. */
const mostTold = 6;

/** Holds a printed file against the document that it was printed from. @returns sentences, one a fault */
export function pdfFaults(pdf: PrintedPdf, pack: ResolvedPack, layout: PageLayout): readonly string[] {
  return [
    ...checkFacts(pdf, pack),
    ...checkHeads(pdf, pack),
    ...checkHeadings(pdf, pack, layout),
    ...checkTables(pdf, pack),
    ...checkLists(pdf, pack),
    ...checkTexts(pdf, pack),
    ...checkFigures(pdf, pack),
    ...checkLinks(pdf, pack),
  ];
}

/** Reads a printed file back before anybody is given it. @throws DeskError print-failed, with what is wrong */
export async function checkPdf({ bytes, pack, layout }: CheckPdfInput): Promise<null> {
  const faults = pdfFaults(await readPrinted(bytes), pack, layout);
  if (faults.length === 0) return null;
  const rest = faults.length - mostTold;
  const told = [...faults.slice(0, mostTold), ...(rest > 0 ? [`There are ${rest} more.`] : [])];
  throw new DeskError(
    'print-failed',
    `The printed file is not what was laid out, and nothing was saved. ${told.join(' ')} Please report this.`,
  );
}
