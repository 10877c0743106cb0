import type { Drawing } from '#shared/editions/drawing';
import type { EditionDocument, EditionSection } from '#shared/editions/edition-document';
import { editionIds } from '#shared/editions/edition-ids';
import type { EditionNode } from '#shared/editions/edition-node';
import { markingWords } from '#shared/editions/marking-words';
import contentStyle from './edition-content.css?raw';
import mediaStyle from './edition-media.css?raw';
import pageStyle from './edition.css?raw';
import font from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?inline';
import { element, htmlPage, type HtmlChild, type HtmlElement } from './element';
import { htmlNodes, type Writing } from './html-nodes';
import { printedMargins } from './printed-margins';

/** Nothing is loaded and nothing runs, whatever a reader's browser allows. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** Open Font Licence; the Latin part holds every letter and sign of our own texts. */
const face = `@font-face { font-family: 'Source Sans 3 Variable'; font-weight: 200 900; font-display: swap; src: url(${font}) format('woff2'); }`;

type Heading = Extract<EditionNode, { type: 'heading' }>;

const has = ({ nodes }: EditionSection, type: EditionNode['type']) => nodes.some((node) => node.type === type);

interface Entry extends Pick<Heading, 'id' | 'text'> {
  readonly beneath: readonly Entry[];
}

/** Each heading with those beneath it, so that a reader who hears the list hears what belongs to what. */
function entries(headings: readonly Heading[]): readonly Entry[] {
  return headings.reduce<readonly Entry[]>((all, { id, text, level }) => {
    const own: Entry = { id, text, beneath: [] };
    const above = all.at(-1);
    if (level <= 2 || above === undefined) return [...all, own];
    return [...all.slice(0, -1), { ...above, beneath: [...above.beneath, own] }];
  }, []);
}

/** Titles of the contents; those beneath a section stand under its own. */
function navigation(sections: readonly EditionSection[]): HtmlChild {
  const headings = sections.flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.type === 'heading' && node.id !== null ? [node] : [])),
  );
  if (headings.length === 0) return [];
  const entry = ({ id, text, beneath }: Entry): HtmlElement =>
    element(
      'li',
      {},
      element('a', { href: `#${id}` }, text),
      beneath.length === 0 ? [] : element('ol', {}, beneath.map(entry)),
    );
  return element(
    'nav',
    { 'aria-labelledby': 'contents' },
    element('h2', { id: 'contents' }, 'Contents'),
    element('ol', {}, entries(headings).map(entry)),
  );
}

function section({ nodes }: EditionSection, writing: Writing): HtmlElement {
  const heading = nodes.find((node) => node.type === 'heading');
  return element(
    'section',
    { 'aria-labelledby': heading?.type === 'heading' ? heading.id : null },
    htmlNodes(nodes, writing),
  );
}

/**
 * One file that needs nothing beside it: no script, no address to load from, its own font, charts as vectors with their data.
 * WCAG 2.2 AA; light and dark as the reader's system is; prints without its navigation.
 */
export function htmlEdition(document: EditionDocument, drawings: readonly Drawing[]): string {
  const { sections, marking, handling } = document;
  const writing: Writing = {
    drawings: new Map(drawings.map((drawing) => [drawing.key, drawing])),
    targets: editionIds(document),
  };
  const cover = sections.filter((each) => has(each, 'title'));
  const content = sections.filter((each) => !has(each, 'title') && !has(each, 'contents'));
  const mark = () => [
    element('p', { class: 'marking' }, marking),
    ...(handling === undefined ? [] : [element('p', { class: 'handling' }, handling)]),
  ];
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, document.fullTitle),
    element('meta', { name: 'author', content: document.office }),
    element('meta', { name: 'generator', content: 'Accountability Desk' }),
    element('meta', { name: 'description', content: markingWords(document) }),
    element('style', {}, face, pageStyle, contentStyle, mediaStyle, printedMargins(document)),
  );
  const body = element(
    'body',
    {},
    element('a', { class: 'skip', href: '#content' }, 'Skip to the content'),
    element(
      'header',
      {},
      mark(),
      cover.length === 0
        ? [element('p', { class: 'over' }, document.office), element('h1', {}, document.title)]
        : cover.map(({ nodes }) => htmlNodes(nodes, writing)),
    ),
    element(
      'div',
      { class: 'columns' },
      navigation(content),
      element(
        'main',
        { id: 'content', tabindex: -1 },
        content.map((each) => section(each, writing)),
      ),
    ),
    element('footer', {}, document.foot === '' ? [] : element('p', {}, document.foot), mark()),
  );
  return htmlPage(element('html', { lang: 'en-GB' }, head, body));
}
