import { ExternalHyperlink, InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Run } from '#shared/editions/edition-node';
import type { Bookmarks } from './docx-writing';

function textRuns(words: string, look: IRunOptions): TextRun[] {
  return words
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

/**
 * Words with their emphasis, marks and links.
 * @param bookmarks of the places that links may lead to
 * @param look of every word, such as bold in the row that matters
 */
export function docxRuns(runs: readonly Run[], bookmarks: Bookmarks, look: IRunOptions = {}): ParagraphChild[] {
  return runs.flatMap(({ text, bold, raised, href }): ParagraphChild[] => {
    const children = textRuns(text, {
      ...look,
      ...(bold === true ? { bold } : {}),
      ...(raised === true ? { superScript: true } : {}),
    });
    if (href === undefined) return children;
    const linked = textRuns(text, { ...look, style: 'Hyperlink' });
    if (/^https?:\/\//.test(href)) return [new ExternalHyperlink({ link: href, children: linked })];
    const anchor = bookmarks.get(href.slice(1));
    return anchor === undefined ? children : [new InternalHyperlink({ anchor, children: linked })];
  });
}
