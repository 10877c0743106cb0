import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EditionDocument } from '#shared/editions/edition-document';
import { editionDocument } from '#shared/editions/edition-document';
import type { EditionNode, Run, Table } from '#shared/editions/edition-node';
import type { ResolvedPack } from '#shared/pack/resolved';
import { ncpmPublished } from '#tests/fixtures/ncpm-published';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
let pack: ResolvedPack;
let document: EditionDocument;
beforeAll(() => {
  sample = openSampleDesk();
  pack = sample.task('resolvePackTitled', { title: null });
  document = editionDocument(pack);
});
afterAll(() => sample.dispose());

const words = (runs: readonly Run[]) => runs.flatMap(({ text, raised }) => (raised === true ? [] : [text])).join('');
const all = (nodes: readonly EditionNode[]): readonly EditionNode[] =>
  nodes.flatMap((node) => [node, ...(node.type === 'box' ? all(node.nodes) : [])]);
const nodes = () => all(document.sections.flatMap((section) => section.nodes));
const nodesOf = (kind: string) =>
  all(
    document.sections.find(({ blockId }) => pack.blocks.find(({ id }) => id === blockId)?.kind === kind)?.nodes ?? [],
  );
const tableOf = (kind: string) => nodesOf(kind).find((node): node is Table => node.type === 'table');

describe('the neutral form of the sample’s pack', () => {
  it('has a section for each block, and a heading for each link of the contents', () => {
    expect(document.sections.map(({ blockId }) => blockId)).toEqual(pack.blocks.map(({ id }) => id));
    const ids = nodes().flatMap((node) => (node.type === 'heading' && node.id !== null ? [node.id] : []));
    const links = nodes().flatMap((node) => (node.type === 'contents' ? node.entries.map(({ id }) => id) : []));
    expect(links.length).toBeGreaterThan(5);
    expect(ids).toEqual(expect.arrayContaining(links));
  });

  it('goes down by one level of heading at a time, and no block as high as the section that it is in', () => {
    let before = 1;
    for (const node of nodes()) {
      if (node.type !== 'heading') continue;
      expect(node.level, node.text).toBeLessThanOrEqual(before + 1);
      before = node.level;
    }
    for (const { blockId, nodes: own } of document.sections) {
      const [head, ...inner] = all(own).flatMap((node) => (node.type === 'heading' ? [node.level] : []));
      expect(head).toBe(head === undefined ? undefined : (pack.blocks.find(({ id }) => id === blockId)?.level ?? 2));
      for (const level of inner) expect(level).toBeGreaterThan(head ?? 0);
    }
  });

  it('holds every published figure of the national measures, row for row', () => {
    const rows = tableOf('ncpm')?.groups.flatMap((group) => group.rows) ?? [];
    const published = ncpmPublished.map(([label, current, previous, change, by, baseline, since, sinceBy]) => {
      const told = (said: string | null, difference: string | null) =>
        [said, difference].filter((part) => part !== null).join('\n');
      return [label, current, previous, told(change, by), baseline, told(since, sinceBy)];
    });
    expect(rows.map((row) => [row.head, ...row.cells].map(words))).toEqual(published);
  });

  it('gives every chart its words and its figures in a table, and a picture its words', () => {
    const figures = nodes().filter((node) => node.type === 'figure');
    expect(figures.length).toBeGreaterThan(0);
    for (const { alt, caption, drawing, table } of figures) {
      expect(alt.length).toBeGreaterThan(40);
      expect(caption).not.toBe('');
      // What was not drawn from data has none.
      if (drawing.startsWith('image')) expect(table).toBeNull();
      else expect(table?.groups[0]?.rows.length).toBeGreaterThan(1);
    }
  });

  it('gives every table as many cells in a row as it has columns', () => {
    for (const node of nodes()) {
      if (node.type !== 'table') continue;
      for (const row of node.groups.flatMap(({ rows }) => rows))
        expect(row.cells, `${node.caption}: ${words(row.head)}`).toHaveLength(node.columns.length - 1);
      const across = node.head[0]?.reduce((sum, { columns }) => sum + columns, 0) ?? node.columns.length;
      expect(across, node.caption).toBe(node.columns.length);
    }
  });
});
