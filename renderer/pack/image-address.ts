import type { PackImage } from '#shared/pack/pack-image';

/** Where our own pages find a picture that the workspace keeps; the program's protocol answers it. */
export function imageAddress({ fileId }: Pick<PackImage, 'fileId'>): string {
  return `/pack-image/${encodeURIComponent(fileId)}`;
}
