import type { Reader } from '#db/connection/reader';
import { listMinutesFiles, listMinutesVersions } from '#db/repositories/minutes-versions';
import { readStoredFile } from '#db/repositories/stored-files';
import { DeskError } from '#shared/contract/errors';
import type { MinutesFormat } from '#shared/domain/meeting/minutes';
import type { Edition } from '#shared/editions/edition';
import type { ResolvedPack } from '#shared/pack/resolved';
import { keptDocument } from '../publishing/published-document';
import { minutesRecords } from './minutes-records';
import { publicMinutes } from './public-minutes';

export interface MinutesAsked {
  readonly meetingId: string;
  readonly edition: Edition;
}

/**
 * The minutes of a meeting: agreed ones as they were agreed or last amended, for ever the same; others as they are recorded now.
 * @throws DeskError not-found, or refused with the reason where there are no public minutes
 */
export function meetingMinutes(read: Reader, { meetingId, edition }: MinutesAsked): ResolvedPack {
  const last = listMinutesVersions(read, meetingId).at(-1);
  if (last !== undefined) {
    const sha256 = edition === 'public' ? last.publicSha256 : last.documentSha256;
    if (sha256 === null) throw new DeskError('refused', last.publicRefusal ?? 'There are no public minutes.');
    return keptDocument(read, sha256);
  }
  const records = minutesRecords(read, meetingId);
  if (edition === 'restricted') return records.documentOf(edition, []);
  const { document, refusal } = publicMinutes(records, []);
  if (document === null) throw new DeskError('refused', refusal);
  return document;
}

/** A file of agreed minutes as it was kept, byte for byte; null where they are a draft. */
export function agreedMinutesFile(
  read: Reader,
  { meetingId, edition, format }: MinutesAsked & { readonly format: MinutesFormat },
): Uint8Array | null {
  const last = listMinutesVersions(read, meetingId).at(-1);
  const file =
    last === undefined
      ? undefined
      : listMinutesFiles(read, last).find((each) => each.edition === edition && each.format === format);
  return file === undefined ? null : (readStoredFile(read, file.fileId)?.bytes ?? null);
}
