// The build for browsers: that for Node makes a `require` of its own, which a bundle has already.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser';

/** The first moment that a ZIP can name; said without a zone, it is the same everywhere. */
const noMoment = '1980-01-01T00:00:00';
/** When the file was written: what the document says does not depend on it. */
const moments = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/**
 * An Office file (ZIP with OPC parts) without the moment of its writing, which libraries put into it: the same document gives the
 * same bytes, so that a hash says whether two files are one.
 * @param settle what else of a part's XML is another each time it is written, put right; parts come in a fixed order
 */
export function steadyZip(bytes: Uint8Array, settle: (xml: string) => string = (xml) => xml): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const steady = parts.map(([name, part]): readonly [string, Uint8Array] =>
    /\.(xml|rels)$/.test(name) ? [name, strToU8(settle(strFromU8(part).replaceAll(moments, '')))] : [name, part],
  );
  return zipSync(Object.fromEntries(steady), { mtime: noMoment, level: 6 });
}
