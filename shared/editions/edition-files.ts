import { editionFormats, type EditionFormat } from './edition-format';

/** What each format is to a system, and to a person. */
export const editionFiles: { readonly [F in EditionFormat]: { readonly mediaType: string; readonly kind: string } } = {
  pdf: { mediaType: 'application/pdf', kind: 'PDF' },
  html: { mediaType: 'text/html', kind: 'HTML edition' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    kind: 'Word document',
  },
  csv: { mediaType: 'text/csv', kind: 'Data annex, CSV' },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    kind: 'Data annex, Excel',
  },
};

/** The format of a file that was kept; null for what is no edition, such as a picture. */
export function formatOf(mediaType: string): EditionFormat | null {
  return editionFormats.find((format) => editionFiles[format].mediaType === mediaType) ?? null;
}
