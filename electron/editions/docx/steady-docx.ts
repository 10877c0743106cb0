import { steadyZip } from '../steady-zip';

/** What the library numbers through all documents of a process, or draws by chance; each only has to be the same where it is used. */
const names: readonly { readonly pattern: RegExp; readonly name: (index: number) => string }[] = [
  { pattern: /(?<=")rId[a-z0-9_-]{21}(?=")/g, name: (index) => `rIdLink${index}` },
  { pattern: /(?<=["\s])_Toc\d+(?=["\s])/g, name: (index) => `_Toc${index}` },
  { pattern: /(?<=<w:bookmark(?:Start|End)\b[^>]*w:id=")\d+(?=")/g, name: String },
  { pattern: /(?<=<wp:docPr\b[^>]*\sid=")\d+(?=")/g, name: String },
];

/** A Word document whose bytes follow from what it says alone, whatever was written before it. */
export function steadyDocx(bytes: Uint8Array): Uint8Array {
  const settlers = names.map(({ pattern, name }) => {
    const given = new Map<string, string>();
    return (xml: string) =>
      xml.replaceAll(pattern, (found) => {
        const steady = given.get(found) ?? name(given.size + 1);
        given.set(found, steady);
        return steady;
      });
  });
  return steadyZip(bytes, (xml) => settlers.reduce((text, settle) => settle(text), xml));
}
