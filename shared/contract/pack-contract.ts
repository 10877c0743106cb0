import { z } from 'zod';
import { editions } from '../editions/edition';
import { writtenFormats } from '../editions/edition-format';
import { block, blockKinds, marking } from '../pack/pack';
import type { FigureList } from './definition-views';
import type { ExportResult, PackChanged, PackChoices, PackRow, PackView } from './views';
import { command, id, nothing, query, revision } from './contract-call';

const title = z.string().trim().min(1, 'Give the pack a title.').max(160);
const onPack = { packId: id, revision };

/** Packs and their blocks. */
export const packContract = {
  'packs.list': query<readonly PackRow[]>()(nothing),
  'packs.get': query<PackView>()(z.strictObject({ id })),
  'packs.choices': query<PackChoices>()(nothing),
  'packs.create': command<{ readonly id: string }>()(
    z.strictObject({ title, templateId: id.nullable(), meetingId: id }),
  ),
  'packs.setDetails': command<PackChanged>()(z.strictObject({ ...onPack, title, marking })),
  /** Makes a block of this kind with sensible settings and puts it at `index` (0 is first). */
  'packs.addBlock': command<PackChanged>()(
    z.strictObject({ ...onPack, index: z.number().int().min(0).max(200), kind: z.enum(blockKinds) }),
  ),
  'packs.updateBlock': command<PackChanged>()(z.strictObject({ ...onPack, block })),
  'packs.removeBlock': command<PackChanged>()(z.strictObject({ ...onPack, blockId: id })),
  /** Puts a removed block back where it was. */
  'packs.restoreBlock': command<PackChanged>()(
    z.strictObject({ ...onPack, index: z.number().int().min(0).max(200), block }),
  ),
  /** Moves a block so that it stands at `toIndex` afterwards. */
  'packs.moveBlock': command<PackChanged>()(
    z.strictObject({ ...onPack, blockId: id, toIndex: z.number().int().min(0).max(199) }),
  ),
  /** The observations that a block prints, for the way from a number to its source. */
  'packs.figures': query<FigureList>()(z.strictObject({ packId: id, blockId: id })),
  /** Asks where to save, prints, reads the file back and only then puts it in place. */
  'packs.exportPdf': command<ExportResult>()(z.strictObject({ packId: id, edition: z.enum(editions) }), 'main'),
  /** The same for a format that is written, not printed. */
  'packs.exportEdition': command<ExportResult<number | null>>()(
    z.strictObject({ packId: id, edition: z.enum(editions), format: z.enum(writtenFormats) }),
    'main',
  ),
} as const;
