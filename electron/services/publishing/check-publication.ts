import type { Reader } from '#db/connection/reader';
import { loggedPublication } from '#db/history/logged-publication';
import { verifyChangeLog } from '#db/history/verify-change-log';
import { findDocument, sha256Of } from '#db/repositories/pack-documents';
import { findObservation } from '#db/repositories/observations';
import { findPublicEdition } from '#db/repositories/public-editions';
import { listPublishedFiles, type Publication } from '#db/repositories/publications';
import { readStoredFile } from '#db/repositories/stored-files';
import type { PackCheck } from '#shared/contract/publishing-views';
import { readDocument } from '#shared/publishing/kept-document';
import { longDate } from '#shared/text/dates';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';

export type CheckPart = PackCheck['parts'][number];

const some = (n: number, one: string, many: string) => `${formatNumber(n, 0)} ${plural(n, one, many)}`;

/** A kept document against the hash that names it. */
export function documentPart(read: Reader, name: string, documentSha256: string): CheckPart {
  const text = findDocument(read, documentSha256);
  if (text === null) return { name, ok: false, words: 'The document that was published is missing.' };
  const ok = sha256Of(text) === documentSha256;
  return {
    name,
    ok,
    words: ok
      ? 'It is the document that was published, to the letter.'
      : 'The document is not the one that was published.',
  };
}

/** A kept file against the hash under which it was kept. */
export function filePart(
  read: Reader,
  file: { readonly name: string; readonly fileId: string; readonly sha256: string },
): CheckPart {
  const stored = readStoredFile(read, file.fileId);
  const ok = stored !== null && sha256Of(stored.bytes) === file.sha256;
  const words = ok
    ? 'It is the file that was published, byte for byte.'
    : 'The file is not the one that was published.';
  return { name: file.name, ok, words };
}

/** The figures that the document rests on, against those of the workspace: both never change. */
function figuresPart(read: Reader, { documentSha256 }: Publication): CheckPart {
  const name = 'Figures';
  try {
    const { evidence } = readDocument(findDocument(read, documentSha256) ?? '');
    const kept = evidence.observations.filter(({ id, value, vintage, sourceId }) => {
      const held = findObservation(read, id);
      return held !== null && held.value === value && held.vintage === vintage && held.sourceId === sourceId;
    });
    const all = some(evidence.observations.length, 'figure', 'figures');
    const ok = kept.length === evidence.observations.length;
    const lost = evidence.observations.length - kept.length;
    return {
      name,
      ok,
      words: ok
        ? `All ${all} that it prints are held as they were printed, with their sources.`
        : `Of ${all} that it prints ${formatNumber(lost, 0)} ${plural(lost, 'is', 'are')} no longer held as printed.`,
    };
  } catch (cause) {
    return { name, ok: false, words: cause instanceof Error ? cause.message : 'The document cannot be read.' };
  }
}

/** The chain of the log is what makes the hashes themselves hard to alter. */
function logPart(read: Reader, publication: Publication): CheckPart {
  const name = 'Change log';
  const chain = verifyChangeLog(read);
  if (!chain.ok) return { name, ok: false, words: `The change log is broken at entry ${chain.brokenAt}.` };
  const logged = loggedPublication(read, publication.packId);
  const files = listPublishedFiles(read, publication.packId);
  const agrees =
    logged !== null &&
    logged.documentSha256 === publication.documentSha256 &&
    logged.publicSha256 === (findPublicEdition(read, publication.packId)?.documentSha256 ?? null) &&
    logged.files.length === files.length &&
    files.every(({ name: file, edition, sha256 }) =>
      logged.files.some((each) => each.name === file && each.edition === edition && each.sha256 === sha256),
    );
  return {
    name,
    ok: agrees,
    words: agrees
      ? `It names the same hashes, and its ${some(chain.entries, 'entry is', 'entries are')} unbroken.`
      : 'It names other hashes than the workspace does.',
  };
}

/** Holds a publication against its hashes, its figures and the change log: the proof that nothing of it has changed. */
export function checkPublication(read: Reader, publication: Publication): PackCheck {
  const publicly = findPublicEdition(read, publication.packId);
  const parts = [
    documentPart(read, 'Document', publication.documentSha256),
    ...(publicly?.documentSha256 == null ? [] : [documentPart(read, 'Public edition', publicly.documentSha256)]),
    ...listPublishedFiles(read, publication.packId).map((file) => filePart(read, file)),
    figuresPart(read, publication),
    logPart(read, publication),
  ];
  return {
    ok: parts.every(({ ok }) => ok),
    title: publication.title,
    publishedText: `published ${longDate(publication.publishedAt.slice(0, 10))} by ${publication.publishedBy}`,
    documentSha256: publication.documentSha256,
    parts,
  };
}
