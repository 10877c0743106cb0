import type { PackImage } from '../pack/pack-image';

/** What the pages show in one place: a chart as the components draw it, or a person's picture. */
export interface Drawing {
  /** See `drawingKey`. */
  readonly key: string;
  /** A chart as an SVG element, in colours that the tokens of the screen name; null for a picture. */
  readonly svg: string | null;
  /** The same as a picture, in base64: a chart on white at three times its size, a person's picture as it was given. */
  readonly picture: { readonly type: PackImage['type']; readonly data: string };
  /** As wide and high as it stands on the page, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}
