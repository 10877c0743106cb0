import { ExternalHyperlink, InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Run } from '#shared/editions/edition-node';

/** Word allows letters, digits and underscores in the name of a bookmark, and forty of them. */
export function bookmarkOf(id: string): string {
  return `_${id.replaceAll(/\W/g, '_')}`.slice(0, 40);
}

function textRuns(words: string, look: IRunOptions): TextRun[] {
  return words
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

/**
 * Words with their emphasis, marks and links.
 * @param targets ids that links may lead to
 * @param look of every word, such as bold in the row that matters
 */
export function docxRuns(runs: readonly Run[], targets: ReadonlySet<string>, look: IRunOptions = {}): ParagraphChild[] {
  return runs.flatMap(({ text, bold, raised, href }): ParagraphChild[] => {
    const children = textRuns(text, {
      ...look,
      ...(bold === true ? { bold } : {}),
      ...(raised === true ? { superScript: true } : {}),
    });
    if (href === undefined) return children;
    const linked = textRuns(text, { ...look, style: 'Hyperlink' });
    if (/^https?:\/\//.test(href)) return [new ExternalHyperlink({ link: href, children: linked })];
    const id = href.slice(1);
    return targets.has(id) ? [new InternalHyperlink({ anchor: bookmarkOf(id), children: linked })] : children;
  });
}
