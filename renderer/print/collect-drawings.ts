import type { Drawing } from '#shared/editions/drawing';
import { drawingKey } from '#shared/editions/make-node';
import { imageTypes } from '#shared/pack/pack-image';
import { base64Of } from './base64-of';
import { themedSvg } from './themed-svg';
import { svgPicture } from './svg-picture';

/** What laid-out pages draw: every element that is marked as a drawing, keyed by its place in its block. */
export async function collectDrawings(document: Document): Promise<Drawing[]> {
  const places = new Map<string, number>();
  const drawings: Drawing[] = [];
  for (const marked of document.querySelectorAll<HTMLElement>('[data-block] [data-drawing]')) {
    const blockId = marked.closest('[data-block]')?.getAttribute('data-block') ?? '';
    const place = places.get(blockId) ?? 0;
    places.set(blockId, place + 1);
    // One after the other: each takes the memory of a large picture.
    drawings.push({ key: drawingKey(blockId, place), ...(await drawn(marked)) });
  }
  return drawings;
}

async function drawn(marked: HTMLElement): Promise<Omit<Drawing, 'key'>> {
  if (marked instanceof HTMLImageElement) {
    const { width, height } = marked.getBoundingClientRect();
    return { svg: null, picture: await givenPicture(marked), width, height };
  }
  // The charts' library keeps an empty layer over each drawing for what is laid on top of it.
  const svg = [...marked.querySelectorAll('svg')].find((each) => each.querySelector('path, line, rect, circle, text'));
  if (svg === undefined) throw new Error('A chart of the pack was not drawn.');
  const { width, height } = svg.getBoundingClientRect();
  return {
    svg: themedSvg(svg.outerHTML),
    picture: { type: 'image/png', data: await svgPicture(svg) },
    width,
    height,
  };
}

/** The file itself, so that a photograph is neither drawn again nor made larger. */
async function givenPicture({ src }: HTMLImageElement): Promise<Drawing['picture']> {
  const file = await fetch(src).then((answer) => answer.blob());
  const type = imageTypes.find((each) => each === file.type);
  if (type === undefined) throw new Error('A picture of the pack is of a kind that editions do not hold.');
  return { type, data: await base64Of(file) };
}
