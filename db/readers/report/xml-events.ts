/** What stands in an XML text, in its order. Names keep their prefixes, as the files of Office always write them. */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/**
 * Reads XML as a stream, without building a tree: a document nested a million deep costs no more than a flat one. Entities that
 * a document type declares are not expanded, so that none can grow.
 */
export function* xmlEvents(xml: string): Generator<XmlEvent> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open !== at) yield { kind: 'text', text: decoded(xml.slice(at, open < 0 ? xml.length : open)) };
    if (open < 0) return;
    const isCdata = xml.startsWith('<![CDATA[', open);
    const isComment = xml.startsWith('<!--', open);
    const end = xml.indexOf(isCdata ? ']]>' : isComment ? '-->' : '>', open);
    if (end < 0) return;
    if (isCdata) yield { kind: 'text', text: xml.slice(open + 9, end) };
    at = end + (isCdata || isComment ? 3 : 1);
    const first = xml.charAt(open + 1);
    if (first === '!' || first === '?') continue;
    if (first === '/') {
      yield { kind: 'close', name: xml.slice(open + 2, end).trim() };
      continue;
    }
    const empty = xml.charAt(end - 1) === '/';
    const inside = xml.slice(open + 1, empty ? end - 1 : end);
    const space = inside.search(/\s/);
    const name = space < 0 ? inside : inside.slice(0, space);
    yield { kind: 'open', name, attributes: space < 0 ? '' : inside.slice(space), empty };
  }
}

/** The value of an attribute in what stands in a tag; null where it has none. */
export function xmlAttribute(attributes: string, name: string): string | null {
  const found = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? null : decoded(value);
}
