import type { Reader } from '#db/connection/reader';
import type { Transaction } from '#db/connection/transaction';
import { keepDocument, sealDocument, type SealedDocument } from '#db/repositories/pack-documents';
import { insertPackStep } from '#db/repositories/pack-steps';
import { readPackImage } from '#db/repositories/pack-images';
import { insertPublicEdition } from '#db/repositories/public-editions';
import { readStoredFile } from '#db/repositories/stored-files';
import { insertPublication, type NewPublishedFile } from '#db/repositories/publications';
import type { InputOf } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import type { Published } from '#shared/contract/publishing-views';
import type { ResolvedPack } from '#shared/pack/resolved';
import { documentOf } from '#shared/publishing/kept-document';
import type { PageLayout } from '#shared/publishing/page-layout';
import { countWords, plural } from '#shared/text/words';
import { publicEditionOf, type PublicEdition } from '../editions/public-edition';
import { packOf } from '../resolve-stored-pack';
import type { Session } from '../session';
import { packForStep, type PackNow } from './pack-now';

type PublishInput = InputOf<'publishing.publish'>;

/** The files of an edition, and how its printed one was laid out. */
export interface ProducedFiles {
  readonly layout: PageLayout;
  readonly files: readonly NewPublishedFile[];
}

/** What was made of a pack before it is kept: printed from the document that `documentSha256` names. */
export interface ProducedPack {
  readonly appVersion: string;
  readonly whole: ProducedFiles;
  /** Null where the pack has no public edition. */
  readonly publicly: (ProducedFiles & { readonly documentSha256: string }) | null;
}

/** What files are made of before a pack is published. */
export interface DocumentsToPublish {
  readonly whole: ResolvedPack;
  /** Null where the pack has no public edition. */
  readonly publicly: { readonly pack: ResolvedPack; readonly documentSha256: string } | null;
}

function publishable(read: Reader, input: PublishInput): PackNow {
  const now = packForStep(read, input, 'publish');
  const errors = now.problems.filter(({ severity }) => severity === 'error');
  const warnings = now.problems.length - errors.length;
  if (errors[0] !== undefined) {
    const more =
      errors.length === 1
        ? ''
        : ` There ${plural(errors.length - 1, 'is', 'are')} ${countWords(errors.length - 1)} more.`;
    throw new DeskError('refused', `The pack cannot be published: ${errors[0].message}${more}`);
  }
  if (warnings !== input.warningsSeen)
    throw new DeskError('conflict', 'What is open about the pack has changed: look through the points again.');
  return now;
}

/** The pictures that the document shows, once each: they are part of what was published. */
function shownImages(read: Reader, { blocks }: ResolvedPack): readonly NewPublishedFile[] {
  const shown = blocks.flatMap((block) => (block.kind === 'image' && block.image !== null ? [block.image] : []));
  return [...new Map(shown.map((image) => [image.fileId, image])).values()].flatMap(({ fileId }) => {
    const picture = readPackImage(read, fileId);
    const file = readStoredFile(read, fileId);
    if (picture === null || file === null) return [];
    return [{ role: 'shown', edition: 'restricted', name: file.name, mediaType: picture.type, bytes: file.bytes }];
  });
}

const sealedEdition = ({ resolved, refusals }: PublicEdition): SealedDocument | null =>
  refusals.length > 0 ? null : sealDocument(documentOf(resolved));

/** The documents to print before a pack is published. @throws DeskError refused, or conflict: see `packForStep` */
export function documentsToPublish(read: Reader, input: PublishInput): DocumentsToPublish {
  const whole = publishable(read, input).resolved;
  const publicly = publicEditionOf(read, packOf(read, input.packId));
  const sealed = sealedEdition(publicly);
  return {
    whole,
    publicly: sealed === null ? null : { pack: publicly.resolved, documentSha256: sealed.sha256 },
  };
}

/**
 * The public edition as the write sees it: what is taken in private may have changed while the files were made.
 * @throws DeskError conflict where it is not what its files were made of
 */
function sameEdition(tx: Transaction, packId: string, produced: ProducedPack['publicly']): PublicEdition {
  const publicly = publicEditionOf(tx, packOf(tx, packId));
  if ((sealedEdition(publicly)?.sha256 ?? null) === (produced?.documentSha256 ?? null)) return publicly;
  throw new DeskError(
    'conflict',
    'What the public edition may show changed while the files were made: look at it again, and publish then.',
  );
}

/** The public edition is frozen with the whole pack, or why there is none. */
function keepPublicEdition(tx: Transaction, packId: string, publicly: PublicEdition, layout: PageLayout | null): void {
  const { leftOut, refusals } = publicly;
  const sealed = sealedEdition(publicly);
  if (sealed !== null) keepDocument(tx, sealed);
  insertPublicEdition(tx, packId, { documentSha256: sealed?.sha256 ?? null, leftOut, refusals, layout });
}

/**
 * Publishes a pack in one write: its step, its document, what was produced of it and what it prints. It is looked at again, so that
 * what is kept is what was printed. None of it ever changes again.
 */
export function publishPack(session: Session, input: PublishInput, produced: ProducedPack): Published {
  const { packId, author, comment } = input;
  return session.write({ actor: author, reason: 'Pack published' }, (tx) => {
    const { resolved, sealed, problems } = publishable(tx, input);
    const publicly = sameEdition(tx, packId, produced.publicly);
    const documentSha256 = sealed.sha256;
    keepDocument(tx, sealed);
    const step = insertPackStep(tx, packId, input.steps, { action: 'publish', author, comment, documentSha256 });
    insertPublication(
      tx,
      {
        packId,
        step,
        title: resolved.title,
        publishedBy: author,
        documentSha256,
        appVersion: produced.appVersion,
        body: packOf(tx, packId).body,
        layout: produced.whole.layout,
        problems,
      },
      [...produced.whole.files, ...(produced.publicly?.files ?? []), ...shownImages(tx, resolved)],
      resolved.evidence.observations.map(({ id }) => id),
    );
    keepPublicEdition(tx, packId, publicly, produced.publicly?.layout ?? null);
    return { pages: produced.whole.layout.pages, documentSha256 };
  });
}
