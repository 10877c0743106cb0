import type { Reader } from '#db/connection/reader';
import type { Transaction } from '#db/connection/transaction';
import { keepDocument, sealDocument } from '#db/repositories/pack-documents';
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

/** What was made of a pack before it is kept: printed from the document that `documentSha256` names. */
export interface ProducedPack {
  readonly appVersion: string;
  readonly layout: PageLayout;
  readonly files: readonly NewPublishedFile[];
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
    return [{ role: 'shown', name: file.name, mediaType: picture.type, bytes: file.bytes }];
  });
}

/** The document to print before a pack is published. @throws DeskError refused, or conflict: see `packForStep` */
export function documentToPublish(read: Reader, input: PublishInput): ResolvedPack {
  return publishable(read, input).resolved;
}

/** The public edition is frozen with the whole pack, or why there is none. */
function keepPublicEdition(tx: Transaction, packId: string, { resolved, leftOut, refusals }: PublicEdition): void {
  const sealed = refusals.length > 0 ? null : sealDocument(documentOf(resolved));
  if (sealed !== null) keepDocument(tx, sealed);
  insertPublicEdition(tx, packId, { documentSha256: sealed?.sha256 ?? null, leftOut, refusals });
}

/**
 * Publishes a pack in one write: its step, its document, what was produced of it and what it prints. It is looked at again, so that
 * what is kept is what was printed. None of it ever changes again.
 */
export function publishPack(session: Session, input: PublishInput, produced: ProducedPack): Published {
  const { packId, author, comment } = input;
  return session.write({ actor: author, reason: 'Pack published' }, (tx) => {
    const { resolved, sealed, problems } = publishable(tx, input);
    const publicly = publicEditionOf(tx, packOf(tx, packId));
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
        layout: produced.layout,
        problems,
      },
      [...produced.files, ...shownImages(tx, resolved)],
      resolved.evidence.observations.map(({ id }) => id),
    );
    keepPublicEdition(tx, packId, publicly);
    return { pages: produced.layout.pages, documentSha256 };
  });
}
