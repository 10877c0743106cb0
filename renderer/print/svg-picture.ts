import fontAddress from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { base64Of } from './base64-of';

/** Three dots for each CSS pixel: 288 to the inch, sharp on paper. */
const dots = 3;

let fontFace: Promise<string> | null = null;

/** A drawing that is used as an image sees nothing of the page: it needs the font inside. */
function embeddedFont(): Promise<string> {
  fontFace ??= fetch(fontAddress)
    .then((answer) => answer.blob())
    .then(base64Of)
    .then(
      (font) =>
        `@font-face{font-family:'Source Sans 3 Variable';font-weight:200 900;src:url(data:font/woff2;base64,${font})}`,
    );
  return fontFace;
}

function canvasOf(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * dots);
  canvas.height = Math.round(height * dots);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw on.');
  return [canvas, context];
}

/** @returns the drawing as it stands on the page, on white, as a PNG in base64 */
export async function svgPicture(svg: SVGSVGElement): Promise<string> {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = `${await embeddedFont()}svg{font-family:'Source Sans 3 Variable',sans-serif}text{font-variant-numeric:tabular-nums}`;
  copy.prepend(style);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const [canvas, context] = canvasOf(width, height);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
}
