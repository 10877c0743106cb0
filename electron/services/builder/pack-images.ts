import { basename } from 'node:path';
import type { Reader } from '#db/connection/reader';
import { readImage } from '#db/readers/image/read-image';
import { readChosenFile } from '#db/readers/read-chosen-file';
import { readPackImage, storePackImage } from '#db/repositories/pack-images';
import { savePack } from '#db/repositories/packs';
import type { HeldImage } from '#shared/contract/builder-views';
import type { InputOf } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import type { PackChanged } from '#shared/contract/views';
import { packOf } from '../resolve-stored-pack';
import type { Session } from '../session';
import { thisComputer } from '../this-computer';

/** A workspace is one file that is sent and backed up whole; a photograph at the size of a page is a tenth of this. */
const mostBytes = 15 * 1024 * 1024;

/**
 * Reads a picture that is to stand in a pack; it waits until it is put there.
 * @throws DeskError that names the file and what is wrong with it
 */
export function holdImage({ images }: Pick<Session, 'images'>, path: string): HeldImage {
  const name = basename(path);
  const bytes = readChosenFile(path, mostBytes, 'is too large for a pack: the limit is 15 MB.');
  try {
    return { token: images.add({ name, ...readImage(bytes) }), name };
  } catch (cause) {
    if (cause instanceof RangeError) throw new DeskError('invalid-input', `${name} ${cause.message}`);
    throw cause;
  }
}

/** Keeps the picture and shows it in its block, in one write. */
export function setImage(session: Session, input: InputOf<'packs.setImage'>): PackChanged {
  const { packId, revision, blockId, token } = input;
  const held = session.images.get(token);
  const after = session.write({ actor: thisComputer, reason: 'Picture chosen' }, (tx) => {
    const { fileId } = storePackImage(tx, held);
    const { title, body } = packOf(tx, packId);
    const index = body.blocks.findIndex(({ id }) => id === blockId);
    const block = body.blocks[index];
    if (block?.kind !== 'image') throw new DeskError('not-found', 'That picture block is no longer in the pack.');
    const blocks = body.blocks.with(index, { ...block, fileId });
    return savePack(tx, { id: packId, expectedRevision: revision, title, body: { ...body, blocks } });
  });
  session.images.drop(token);
  return { revision: after.revision, blockId };
}

/** A picture for one of our pages; null for anything that is no picture of a pack. */
export function packImage(read: Reader, fileId: string): ReturnType<typeof readPackImage> {
  return readPackImage(read, fileId);
}
