import { DeskError } from '#shared/contract/errors';
import type { ImportPreview } from '#shared/contract/views';
import { importFormats, type ImportFormat } from '#shared/import/proposal';
import { readByMapping, rereadImport } from './change-reading';
import { previewFile } from './preview-file';
import { storeImport } from './store-import';
import type { Session } from '../session';

export interface ImportFileInput {
  readonly path: string;
  /** Refuses a file that is recognised as something else; null takes what is recognised. */
  readonly format: string | null;
  readonly mapping: string | null;
  readonly dryRun: boolean;
  /** Dates that end no month are read as the nearest month's end. */
  readonly acceptMonthEnds: boolean;
  readonly revisions: 'accept' | 'keep';
  /** Why values that differ are taken or left. */
  readonly reason: string | null;
  /** What is not given is suggested from the file. */
  readonly source: {
    readonly title: string | null;
    readonly publisher: string | null;
    readonly address: string | null;
    readonly publishedOn: string | null;
    readonly release: string | null;
  };
}

export interface ImportFileResult {
  readonly preview: ImportPreview;
  /** Null where nothing was stored. */
  readonly stored: {
    readonly importId: string;
    readonly recorded: number;
    readonly revised: number;
    readonly unchanged: number;
  } | null;
}

const isFormat = (name: string): name is ImportFormat => (importFormats as readonly string[]).includes(name);

/** Previews a file and, unless it is a dry run, stores it. @throws DeskError when there is nothing in it to store */
export async function importFile(session: Session, input: ImportFileInput): Promise<ImportFileResult> {
  if (input.format !== null && !isFormat(input.format)) {
    throw new DeskError(
      'invalid-input',
      `There is no format “${input.format}”; there is: ${importFormats.join(', ')}.`,
    );
  }
  const seen = await previewFile(session, input.path);
  const { token } = seen;
  const mapped = input.mapping === null ? seen : readByMapping(session, { token, name: input.mapping });
  const preview = input.acceptMonthEnds ? rereadImport(session, { token, acceptMonthEnds: true }) : mapped;
  const { recognised, fileName } = session.imports.get(preview.token);
  const formats = new Set(recognised.map(({ format }) => format));
  if (recognised.length === 0) {
    throw new DeskError(
      'invalid-input',
      `No table in ${fileName} was recognised: import it in the window once and remember its mapping.`,
    );
  }
  if (input.format !== null && input.mapping === null && !formats.has(input.format as ImportFormat)) {
    throw new DeskError(
      'invalid-input',
      `${fileName} was recognised as ${[...formats].join(', ')}, not as ${input.format}.`,
    );
  }
  if (input.dryRun || preview.counts.figures === 0) return { preview, stored: null };
  const { title, publisher, address, publishedOn, release } = input.source;
  const source = {
    kind: 'new' as const,
    title: title ?? preview.suggested.title,
    publisher: publisher ?? preview.suggested.publisher,
    release: release ?? (preview.suggested.release === '' ? null : preview.suggested.release),
    address,
    publishedOn,
    retrievedOn: null,
  };
  const { revisions, reason } = input;
  return { preview, stored: await storeImport(session, { token: preview.token, source, revisions, reason }) };
}
