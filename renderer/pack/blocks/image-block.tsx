import type { ImageSize } from '#shared/pack/blocks/image-block';
import type { PackImage } from '#shared/pack/pack-image';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { imageAddress } from '../image-address';
import type { Part } from '../parts';
import { single } from '../parts';

/** Shares of the page's width, and what a picture may take of its height: the caption must stand on the same page. */
const widths: { readonly [S in ImageSize]: number } = { small: 1 / 3, medium: 2 / 3, full: 1 };
const mostHeight = { upright: 820, landscape: 500 } as const;
const pageWidths = { upright: 665, landscape: 994 } as const;

/** As wide as asked, unless it would then be too high for the page. Known before the picture is loaded, so pages never shift. */
function drawnSize({ width, height }: PackImage, size: ImageSize, side: keyof typeof mostHeight) {
  const scale = Math.min((pageWidths[side] * widths[size]) / width, mostHeight[side] / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

export function imageParts(block: ResolvedBlockOf<'image'>): readonly Part[] {
  const { id, image, alt, caption, size, page } = block;
  const side = page?.landscape === true ? 'landscape' : 'upright';
  return [
    single(
      `${id}:image`,
      image === null ? (
        <p className="pack-missing">A picture is to stand here.</p>
      ) : (
        <div className="pack-image">
          <img src={imageAddress(image)} alt={alt} {...drawnSize(image, size, side)} data-drawing />
          {caption === '' ? null : <div className="pack-figure-caption">{caption}</div>}
        </div>
      ),
    ),
  ];
}
