import type { PackImage } from '#shared/pack/pack-image';

/** A picture with nothing in it but the picture. */
export type CleanImage = Pick<PackImage, 'type' | 'width' | 'height'> & { readonly bytes: Uint8Array };
