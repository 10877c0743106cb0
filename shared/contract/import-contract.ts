import { z } from 'zod';
import { mapping } from '../import/mapping/mapping';
import type { ImportPreview, ImportRow, SourceRow } from './views';
import { command, id, nothing, query } from './contract-call';
import { importSource } from './import-source';

/** Imports and the sources that they bring. */
export const importContract = {
  'sources.list': query<readonly SourceRow[]>()(nothing),
  /** Asks for a file by the system's dialog and reads it; null when the person cancels. Nothing is stored. */
  'imports.chooseFile': command<ImportPreview | null>()(nothing, 'main'),
  /** What was pasted: HTML where the clipboard has it, and plain text. */
  'imports.paste': command<ImportPreview>()(
    z.strictObject({ html: z.string().max(5_000_000), text: z.string().max(5_000_000) }),
  ),
  'imports.map': command<ImportPreview>()(z.strictObject({ token: id, mapping, remember: z.boolean() })),
  /** Reads the waiting import again: dates that end no month as the nearest month's end, or not at all. */
  'imports.reread': command<ImportPreview>()(z.strictObject({ token: id, acceptMonthEnds: z.boolean() })),
  'imports.useMapping': command<ImportPreview>()(z.strictObject({ token: id, name: z.string().max(80) })),
  'imports.commit': command<{
    readonly importId: string;
    readonly recorded: number;
    readonly revised: number;
    readonly unchanged: number;
  }>()(
    z.strictObject({
      token: id,
      source: importSource,
      revisions: z.enum(['accept', 'keep']),
      /** Why values that differ are taken or left; null where none differs or nothing was said. */
      reason: z.string().trim().max(500).nullable(),
    }),
  ),
  /** Stops the file or table that is being read. False where none is. */
  'imports.cancelReading': command<boolean>()(nothing),
  /** Stops an import that is being stored: nothing of it is kept. False where none was. */
  'imports.cancel': command<boolean>()(z.strictObject({ token: id })),
  /** Says that a metric that the table would add is one that the workspace has, or (null) that it is not. */
  'imports.sameMetric': command<ImportPreview>()(
    z.strictObject({ token: id, proposedId: id, metricId: id.nullable() }),
  ),
  /** Which table of the file the mapping is for, from 0. */
  'imports.chooseTable': command<ImportPreview>()(
    z.strictObject({ token: id, table: z.number().int().min(0).max(200) }),
  ),
  'imports.discard': command<null>()(z.strictObject({ token: id })),
  'imports.list': query<readonly ImportRow[]>()(nothing),
  'imports.takeBack': command<null>()(
    z.strictObject({ importId: id, reason: z.string().trim().min(1, 'Say why it is taken back.').max(500) }),
  ),
} as const;
