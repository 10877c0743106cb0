import type { Run } from '#shared/editions/edition-node';
import { element, type HtmlChild } from './element';

/** Links lead only to what is there: a pack may leave its list of sources out. */
export type Targets = ReadonlySet<string>;

const address = /^https?:\/\//;

function lines(words: string): readonly HtmlChild[] {
  return words.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br'), line]));
}

/** Words with their emphasis, marks and links. */
export function htmlRuns(runs: readonly Run[], targets: Targets): readonly HtmlChild[] {
  return runs.flatMap(({ text, bold, raised, href }): readonly HtmlChild[] => {
    const plain = lines(text);
    if (raised === true) return [element('sup', {}, plain)];
    if (bold === true) return [element('b', {}, plain)];
    const leads = href !== undefined && (href.startsWith('#') ? targets.has(href.slice(1)) : address.test(href));
    return leads ? [element('a', { href }, plain)] : plain;
  });
}
