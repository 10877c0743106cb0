/** The kinds of file that a pack is exported as; the last two are its data annex. */
export const editionFormats = ['pdf', 'html', 'docx', 'csv', 'xlsx'] as const;
/** What is written rather than printed. */
export const writtenFormats = ['html', 'docx', 'csv', 'xlsx'] as const satisfies readonly EditionFormat[];
export type EditionFormat = (typeof editionFormats)[number];
