import type { ExportStage } from '#shared/contract/desk-events';
import type { EditionFormat } from '#shared/editions/edition-format';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { DrawPack, PrintPack, WriteEdition } from '../ports';

export interface ProducedEdition {
  readonly bytes: Uint8Array;
  /** Null for a file without pages. */
  readonly pages: number | null;
  /** The page on which each section begins; empty for a file without pages. */
  readonly headings: readonly { readonly blockId: string; readonly page: number }[];
}

/** What files are made with. */
export interface EditionMeans {
  readonly print: PrintPack;
  readonly draw: DrawPack;
  readonly write: WriteEdition;
}

/** Makes the file of a pack in a format; nothing is saved yet. */
export async function produceEdition(
  pack: ResolvedPack,
  format: EditionFormat,
  { print, draw, write }: EditionMeans,
  onStage: (stage: ExportStage) => void,
): Promise<ProducedEdition> {
  if (format === 'pdf') return print(pack, onStage);
  const drawn = format === 'html' || format === 'docx';
  if (drawn) onStage('drawing');
  const drawings = drawn ? await draw(pack) : [];
  onStage('printing');
  return { bytes: await write({ pack, format, drawings }), pages: null, headings: [] };
}
