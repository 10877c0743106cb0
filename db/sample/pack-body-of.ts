import { packBody, packSchemaVersion } from '#shared/pack/pack';
import type { Block, Marking, PackBody } from '#shared/pack/pack';
import type { RichText } from '#shared/pack/rich-text';
import type { SampleBlock } from './meeting-schemas';
import type { SampleImage } from './sample-files';

type Kind = SampleBlock['kind'];
type Given<K extends Kind> = Extract<SampleBlock, { readonly kind: K }>;
type Settings<K extends Kind> = Omit<Extract<Block, { readonly kind: K }>, 'id' | 'kind' | 'heading'>;

type FileIdOf = (file: SampleImage) => string;

type Paragraphs = Extract<SampleBlock, { readonly kind: 'text' }>['paragraphs'];

function textOf(paragraphs: Paragraphs): RichText {
  return {
    type: 'doc',
    content: paragraphs.map((paragraph) => ({
      type: 'paragraph',
      content: (typeof paragraph === 'string' ? [paragraph] : paragraph).map((part) =>
        typeof part === 'string' ? { type: 'text', text: part } : { type: 'figure', attrs: { ref: part } },
      ),
    })),
  };
}

/** What each kind of block is set to beside its heading. */
const settings = (fileIdOf: FileIdOf): { readonly [K in Kind]: (given: Given<K>) => Settings<K> } => ({
  cover: ({ subtitle, preparedBy }) => ({ subtitle, preparedBy }),
  contents: () => ({}),
  section: ({ summary }) => ({ summary: textOf([summary]) }),
  changes: () => ({ againstId: null }),
  image: ({ file, alt, caption, size }) => ({ fileId: fileIdOf(file), alt, caption, size }),
  text: ({ paragraphs }) => ({ text: textOf(paragraphs) }),
  ncpm: ({ setKey }) => ({ setId: setKey, smallNumbers: 'as-published' }),
  'series-table': ({ setKey, rankings }) => ({ setId: setKey, periods: null, peerGroupIds: rankings }),
  chart: ({ metricKey, form }) => ({
    metricId: metricKey,
    periods: null,
    form,
    ruleSet: 'NHSRplotthedots 0.2.2',
    showTarget: true,
    showInspections: true,
  }),
  'small-multiples': ({ metricKeys }) => ({ metricIds: metricKeys, periods: null, scale: 'own' }),
  peers: ({ metricKey, peerGroupKey }) => ({ metricId: metricKey, peerGroupId: peerGroupKey }),
  judgments: ({ inspectionKeys }) => ({ inspectionIds: inspectionKeys }),
  tracker: ({ inspectionKeys }) => ({
    inspectionIds: inspectionKeys,
    kinds: [],
    tones: [],
    area: null,
    measuredOnly: true,
    showCharts: true,
  }),
  findings: ({ inspectionKeys, kinds, tones }) => ({
    inspectionIds: inspectionKeys,
    kinds: kinds ?? [],
    tones: tones ?? [],
    area: null,
  }),
  'section-55': ({ inspectionKeys }) => ({ inspectionIds: inspectionKeys }),
  decision: ({ audience, ask, options, advice }) => ({
    audience,
    ask: textOf(ask),
    options: textOf(options),
    advice: textOf(advice),
    showRecord: true,
  }),
  questions: ({ answerLines }) => ({ answerLines }),
  actions: () => ({ showSpace: true }),
  'data-notes': () => ({}),
  glossary: () => ({}),
  sources: () => ({}),
  annex: () => ({}),
});

function blockOf(given: SampleBlock, id: string, fileIdOf: FileIdOf): Block {
  const { kind } = given;
  const heading = 'heading' in given ? { heading: given.heading } : {};
  return { id, kind, ...heading, ...(settings(fileIdOf)[kind] as (given: SampleBlock) => object)(given) } as Block;
}

/**
 * The body of a pack from the sample's short notation; a block's id is its kind and its place at the start.
 * @param fileIdOf under which id the workspace keeps a picture of the sample
 */
export function packBodyOf(marking: Marking, blocks: readonly SampleBlock[], fileIdOf: FileIdOf): PackBody {
  return packBody.parse({
    schemaVersion: packSchemaVersion,
    marking,
    blocks: blocks.map((given, index) => blockOf(given, `${given.kind}-${index + 1}`, fileIdOf)),
  });
}
