import type { ContinuedPart } from '#shared/publishing/continued-part';

/** The pages that open with the rest of a table or a list: pages are cut by us, so that only we know what goes on. */
export function continuedParts(document: Document): ContinuedPart[] {
  return [...document.querySelectorAll('.pack-page')].flatMap((page, index): ContinuedPart[] => {
    let part = page.querySelector('[data-continued]')?.firstElementChild;
    // A grid of charts is a list in a box.
    while (part instanceof HTMLDivElement && part.childElementCount === 1) part = part.firstElementChild;
    if (part instanceof HTMLTableElement)
      return [{ page: index + 1, role: 'Table', headRows: part.tHead?.rows.length ?? 0 }];
    return part instanceof HTMLOListElement || part instanceof HTMLUListElement
      ? [{ page: index + 1, role: 'L', headRows: 0 }]
      : [];
  });
}
