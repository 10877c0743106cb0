import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EditionNode, Run } from '#shared/editions/edition-node';
import { blockNodes } from '#shared/editions/block-nodes';
import { blockKinds, type Block, type Pack } from '#shared/pack/pack';
import { publicRefusals } from '#shared/pack/public/refusals';
import { sensitiveWords } from '#shared/pack/public/sensitive-words';
import { wordsIn } from '#shared/pack/public/words-in';
import type { ResolvedBlock, ResolvedPack } from '#shared/pack/resolved';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

const claim = 'OFFICIAL-SENSITIVE';
let sample: SampleDesk;
let pack: Pack;
let whole: ResolvedPack;
let blocks: readonly ResolvedBlock[];
beforeAll(() => {
  sample = openSampleDesk();
  const { id } = must(sample.call('packs.list', {})[0]);
  ({ pack, resolved: whole } = sample.call('packs.get', { id }));
  const statement = sample.task('templateEdition', {
    title: 'Statement on national priorities',
    edition: 'restricted',
  });
  blocks = [...whole.blocks, ...statement.blocks];
});
afterAll(() => sample.dispose());

type Path = readonly (string | number)[];

/** The places of strings in a value, one for each field: of a list the first member that has it. */
function textFields(value: unknown, path: Path = [], found = new Map<string, Path>()): Map<string, Path> {
  if (typeof value === 'string') {
    const field = path.filter((part) => typeof part === 'string').join('.');
    if (!found.has(field)) found.set(field, path);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value))
      textFields(part, [...path, Array.isArray(value) ? Number(key) : key], found);
  }
  return found;
}

function put<T>(value: T, [key, ...rest]: Path, text: string): T {
  if (key === undefined) return text as T;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  copy[key] = put(copy[key], rest, text);
  return copy as T;
}

const none = { questions: new Map(), actions: new Map(), blocks: new Map() };
const refusalsOf = (block: ResolvedBlock) =>
  publicRefusals(pack, { ...whole, blocks: [block] }, none).filter(({ why }) => why.includes(claim));

describe('the words that a public edition must not carry', () => {
  it('are looked for in every field of every kind of block', () => {
    const looked = new Map<string, number>();
    for (const block of blocks) {
      const fields = [...textFields(block)].filter(([field]) => !/(^|\.)(kind|type)$/.test(field));
      for (const [field, path] of fields) {
        const changed = put(block, path, claim);
        // What is one of a few fixed words picks a drawing or a mark: it is no text, and another word cannot be drawn.
        const drawable = (() => {
          try {
            return blockNodes(changed).length > 0;
          } catch {
            return false;
          }
        })();
        if (!drawable) continue;
        looked.set(block.kind, (looked.get(block.kind) ?? 0) + 1);
        const found = refusalsOf(changed);
        // Contents repeat the headings of other blocks, each of which is looked at itself.
        expect(found.length > 0, `${block.kind}: ${field}`).toBe(block.kind !== 'contents');
      }
    }
    expect([...looked.keys()].toSorted()).toEqual([...blockKinds].toSorted());
    expect([...looked.values()].every((fields) => fields >= 3)).toBe(true);
  });

  it('are read through bold, figures and links: a sentence is one text however it is set', () => {
    for (const block of blocks) {
      const read = new Set(wordsIn(block));
      for (const runs of blockNodes(block).flatMap(runsIn))
        expect(read.has(runs.map(({ text }) => text).join('')), block.kind).toBe(true);
    }
    const text = must(blocks.find(({ kind }) => kind === 'text'));
    const set = {
      ...text,
      text: {
        type: 'doc',
        content: [
          {
            type: 'bulletList',
            content: [
              {
                type: 'listItem',
                content: [
                  {
                    type: 'paragraph',
                    content: [
                      { type: 'text', text: 'Taken from an OFF' },
                      { type: 'text', text: 'ICIAL-', marks: [{ type: 'bold' }] },
                      { type: 'hardBreak' },
                      { type: 'text', text: 'SENSITIVE paper' },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    } as ResolvedBlock;
    expect(refusalsOf(set).map(({ why }) => why)).toEqual([
      'it says OFFICIAL-SENSITIVE: “Taken from an OFFICIAL- SENSITIVE paper”',
    ]);
  });

  it.each([
    ['title', (all: ResolvedPack) => ({ ...all, title: claim })],
    ['office, the author of the file', (all: ResolvedPack) => ({ ...all, office: claim })],
    ['running head', (all: ResolvedPack) => ({ ...all, head: { ...all.head, left: claim } })],
    ['running foot', (all: ResolvedPack) => ({ ...all, foot: claim })],
    ['sources', (all: ResolvedPack) => put(all, ['sources', 0, 'title'], claim)],
    ['evidence', (all: ResolvedPack) => put(all, ['evidence', 'metrics', 0, 'title'], claim)],
  ])('are looked for in what stands outside the blocks: %s', (_name, change) => {
    const refusals = publicRefusals(pack, change(whole), none);
    expect(refusals.filter(({ blockId, why }) => blockId === null && why.includes(claim))).toHaveLength(1);
  });

  it('are not found in the sample', () => {
    expect(blocks.flatMap((block) => sensitiveWords(wordsIn(block)))).toEqual([]);
  });

  it('are found where a person writes them: the alternative text and the caption of a picture', () => {
    const image = must(pack.body.blocks.find(({ kind }) => kind === 'image'));
    for (const field of ['alt', 'caption'] as const) {
      const { revision } = sample.call('packs.get', { id: pack.id }).pack;
      sample.call('packs.updateBlock', {
        packId: pack.id,
        revision,
        block: { ...image, [field]: `From an ${claim} paper` } as Block,
      });
      const { refusals } = sample.call('packs.publicEdition', { packId: pack.id });
      expect(refusals).toEqual([
        { blockId: image.id, where: '“Picture”', why: `it says OFFICIAL-SENSITIVE: “From an ${claim} paper”` },
      ]);
    }
  });
});

function runsIn(node: EditionNode): readonly (readonly Run[])[] {
  if (node.type === 'text') return [node.runs];
  if (node.type === 'list') return node.items.flatMap(({ nodes }) => nodes.flatMap(runsIn));
  if (node.type === 'box') return node.nodes.flatMap(runsIn);
  if (node.type === 'figure') return node.table === null ? [] : runsIn(node.table);
  if (node.type !== 'table') return [];
  const heads = node.head.flatMap((row) => row.map(({ runs }) => runs));
  return [...heads, ...node.groups.flatMap(({ rows }) => rows.flatMap(({ head, cells }) => [head, ...cells]))];
}
