import type { ReportLine } from '#shared/report/report-text';
import { xmlAttribute, xmlEvents } from './xml-events';

/** What a paragraph's style makes of it. */
export interface DocxStyle {
  readonly heading: ReportLine['heading'];
  readonly list: 'bullet' | 'number' | null;
}

function headingOfName(name: string): ReportLine['heading'] {
  // "Heading 1" has this name in every language of Word; only its id is translated.
  const level = /^(?:heading|titre|berschrift) ?([1-9])$/i.exec(name)?.[1];
  if (level !== undefined) return Math.min(4, Number(level)) as ReportLine['heading'];
  return /^title$/i.test(name) ? 1 : null;
}

function listOfName(name: string): DocxStyle['list'] {
  if (/^list ?bullet/i.test(name)) return 'bullet';
  return /^list ?number/i.test(name) ? 'number' : null;
}

/** From "0" for a first-level heading; 9 is running text. */
export function outlineHeading(value: string | null): ReportLine['heading'] {
  const level = Number(value ?? 9);
  return Number.isInteger(level) && level >= 0 && level < 9 ? (Math.min(4, level + 1) as ReportLine['heading']) : null;
}

interface KnownStyle extends DocxStyle {
  readonly basedOn: string | null;
}

function withProperty(style: KnownStyle, name: string, value: string | null): KnownStyle {
  switch (name) {
    case 'w:name':
      return {
        ...style,
        heading: headingOfName(value ?? '') ?? style.heading,
        list: listOfName(value ?? '') ?? style.list,
      };
    case 'w:basedOn':
      return { ...style, basedOn: value };
    case 'w:outlineLvl':
      return { ...style, heading: outlineHeading(value) ?? style.heading };
    default:
      return style;
  }
}

function knownStyles(xml: string): ReadonlyMap<string, KnownStyle> {
  const found = new Map<string, KnownStyle>();
  let id = '';
  for (const event of xmlEvents(xml)) {
    if (event.kind !== 'open') continue;
    if (event.name === 'w:style') {
      id = xmlAttribute(event.attributes, 'w:styleId') ?? '';
      found.set(id, { heading: headingOfName(id), list: listOfName(id), basedOn: null });
    }
    const style = found.get(id);
    if (style !== undefined) found.set(id, withProperty(style, event.name, xmlAttribute(event.attributes, 'w:val')));
  }
  return found;
}

/** The styles of a document by their ids; those that name no heading take it from the style that they are based on. */
export function docxStyles(xml: string): ReadonlyMap<string, DocxStyle> {
  const known = knownStyles(xml);
  const styles = new Map<string, DocxStyle>();
  for (const [id, style] of known) {
    let from: KnownStyle | undefined = style;
    // A chain of styles is short; one that runs in a circle is cut.
    for (let step = 0; step < 10 && from?.heading === null && from.basedOn !== null; step += 1)
      from = known.get(from.basedOn);
    styles.set(id, { heading: from?.heading ?? null, list: style.list });
  }
  return styles;
}

/** Whether the lists of a document are numbered, by "list:level". */
export function numberedLists(xml: string): ReadonlySet<string> {
  const abstract = new Set<string>();
  const numbered = new Set<string>();
  let [list, level, own] = ['', '', ''];
  for (const event of xmlEvents(xml)) {
    if (event.kind !== 'open') continue;
    const value = xmlAttribute(event.attributes, 'w:val') ?? '';
    if (event.name === 'w:abstractNum') list = xmlAttribute(event.attributes, 'w:abstractNumId') ?? '';
    if (event.name === 'w:lvl') level = xmlAttribute(event.attributes, 'w:ilvl') ?? '';
    if (event.name === 'w:numFmt' && /decimal|letter|roman/i.test(value)) abstract.add(`${list}:${level}`);
    if (event.name === 'w:num') own = xmlAttribute(event.attributes, 'w:numId') ?? '';
    if (event.name === 'w:abstractNumId') {
      for (const known of abstract)
        if (known.startsWith(`${value}:`)) numbered.add(`${own}:${known.slice(value.length + 1)}`);
    }
  }
  return numbered;
}
