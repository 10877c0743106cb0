import type { ResolvedSources } from '../../pack/blocks/sources-block';
import type { ResolvedSource } from '../../pack/resolved-source';
import type { EditionNode } from '../edition-node';
import { sectionHead, sourceId, text } from '../make-node';

function sourceNodes({ title, publisher, publishedText, address, note }: ResolvedSource): readonly EditionNode[] {
  return [
    { type: 'text', role: 'body', runs: [{ text: title, bold: true }] },
    text('about', `${publisher} · ${publishedText}`),
    ...(address === null ? [] : [{ type: 'text', role: 'about', runs: [{ text: address, href: address }] } as const]),
    ...(note === null ? [] : [text('about', note)]),
  ];
}

/** The list begins with the first source's own number, so that it is the one that the text cites. */
export function sourcesNodes(block: ResolvedSources): readonly EditionNode[] {
  const list: EditionNode = {
    type: 'list',
    from: block.sources[0]?.number ?? 1,
    items: block.sources.map((source) => ({ id: sourceId(source.number), nodes: sourceNodes(source) })),
  };
  return [
    ...sectionHead(block),
    ...(block.sources.length === 0 ? [] : [list]),
    ...(block.dataNotes.length === 0
      ? []
      : ([
          { type: 'heading', level: 3, text: 'Notes on the data', id: null },
          { type: 'list', from: null, items: block.dataNotes.map((note) => ({ nodes: [text('body', note)] })) },
        ] as const)),
  ];
}
