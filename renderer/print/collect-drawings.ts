import type { Drawing } from '#shared/editions/drawing';
import { drawingKey } from '#shared/editions/make-node';
import { themedSvg } from './themed-svg';
import { svgPicture } from './svg-picture';

/** What the figures on laid-out pages show, keyed by their place in their block. */
export async function collectDrawings(document: Document): Promise<Drawing[]> {
  const places = new Map<string, number>();
  const drawings: Drawing[] = [];
  for (const figure of document.querySelectorAll('[data-block] figure.pack-figure')) {
    const blockId = figure.closest('[data-block]')?.getAttribute('data-block') ?? '';
    const place = places.get(blockId) ?? 0;
    places.set(blockId, place + 1);
    const svgs = [...figure.querySelectorAll<SVGSVGElement>('.pack-figure-drawing svg')].filter(isDrawn);
    if (svgs.length === 0) continue;
    drawings.push({
      key: drawingKey(blockId, place),
      svg: svgs.map((svg) => themedSvg(svg.outerHTML)),
      // One after the other: each takes the memory of a large picture.
      pictures: await inTurn(svgs, svgPicture),
    });
  }
  return drawings;
}

/** The charts' library keeps an empty layer over each drawing for what is laid on top of it. */
const isDrawn = (svg: SVGSVGElement) => svg.querySelector('path, line, rect, circle, text') !== null;

async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}
