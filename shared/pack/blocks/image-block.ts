import { z } from 'zod';
import type { PackImage } from '../pack-image';
import { blockId } from './block-fields';

/** How wide a picture is printed: a third of the page's width, two thirds, or all of it. */
export const imageSizes = ['small', 'medium', 'full'] as const;
export type ImageSize = (typeof imageSizes)[number];

export const imageBlock = z.strictObject({
  id: blockId,
  kind: z.literal('image'),
  /** A picture that the workspace keeps; null until one is chosen. */
  fileId: blockId.nullable(),
  /** What the picture shows, for those who cannot see it (WCAG 2.2, 1.1.1): without it the picture is not printed. */
  alt: z.string().max(600),
  caption: z.string().max(300),
  size: z.enum(imageSizes),
});

export interface ResolvedImage {
  readonly id: string;
  readonly kind: 'image';
  /** Null where there is no picture, or nothing that says what it shows. */
  readonly image: PackImage | null;
  readonly alt: string;
  readonly caption: string;
  readonly size: ImageSize;
}
