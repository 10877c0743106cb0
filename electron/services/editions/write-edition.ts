import { annexRows } from '#shared/editions/annex/annex-rows';
import type { Drawing } from '#shared/editions/drawing';
import { editionDocument } from '#shared/editions/edition-document';
import type { EditionFormat } from '#shared/editions/edition-format';
import type { ResolvedPack } from '#shared/pack/resolved';
import { annexCsv } from '../../editions/annex/annex-csv';
import { annexXlsx } from '../../editions/annex/annex-xlsx';
import { htmlEdition } from '../../editions/html/html-edition';

export interface WriteEditionInput {
  readonly pack: ResolvedPack;
  readonly format: Exclude<EditionFormat, 'pdf'>;
  /** Of the pack's figures; not needed for the annex. */
  readonly drawings: readonly Drawing[];
}

/** @returns the file of an edition that is not printed, made from its document alone: of a published pack it is always the same */
export async function writeEdition({ pack, format, drawings }: WriteEditionInput): Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return new TextEncoder().encode(htmlEdition(editionDocument(pack), drawings));
    case 'docx': {
      // Loaded when the first document is written, not when the program starts.
      const { docxEdition } = await import('../../editions/docx/docx-edition');
      return docxEdition(editionDocument(pack), drawings);
    }
    case 'csv':
      return annexCsv(annexRows(pack));
    case 'xlsx':
      return annexXlsx(annexRows(pack), pack);
  }
}
