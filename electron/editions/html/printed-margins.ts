import type { EditionDocument } from '#shared/editions/edition-document';

/** Words as a string of CSS: whatever is no letter, digit or space is named by its number, so that none can end the string. */
function cssString(words: string): string {
  const inner = [...words].map((sign) =>
    /[\p{L}\p{N} ]/u.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${inner.join('')}"`;
}

/**
 * What stands in the margins of each page that a reader prints: the marking at head and foot, as on every page that the program prints
 * itself, and the number of the page. A browser that knows no margin boxes leaves them out.
 */
export function printedMargins({ marking, handling, title }: EditionDocument): string {
  const mark = `content: ${cssString([marking, handling].filter(Boolean).join(': '))}; font-weight: 650`;
  const look = "font: 9pt 'Source Sans 3 Variable', Arial, sans-serif; color: #566370";
  return `@media print { @page {
    @top-center { ${look}; ${mark} }
    @bottom-center { ${look}; ${mark} }
    @bottom-left { ${look}; content: ${cssString(title)} }
    @bottom-right { ${look}; content: "Page " counter(page) " of " counter(pages) }
  } }`;
}
