import { z } from 'zod';
import { findingKinds, findingTones } from '#shared/domain/finding/finding';
import { isoDate } from '#shared/domain/period/period';
import { marking } from '#shared/pack/pack';
import { key, schemaVersion, words } from './workspace-schemas';

export const meetingFile = z.strictObject({
  schemaVersion,
  meeting: z.strictObject({
    key,
    title: words,
    heldOn: isoDate,
    startsAt: words.nullable(),
    place: words.nullable(),
    theme: words.nullable(),
    note: words.nullable(),
  }),
  questions: z.array(z.strictObject({ text: words, finding: key.nullable(), metric: key.nullable() })),
});

const sampleBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cover'), subtitle: words, preparedBy: words }),
  z.strictObject({ kind: z.literal('contents') }),
  z.strictObject({ kind: z.literal('text'), heading: words, paragraphs: z.array(words) }),
  z.strictObject({ kind: z.literal('ncpm'), heading: words, setKey: key }),
  z.strictObject({ kind: z.literal('series-table'), heading: words, setKey: key, rankings: z.array(key) }),
  z.strictObject({ kind: z.literal('chart'), heading: words, metricKey: key }),
  z.strictObject({ kind: z.literal('judgments'), heading: words, inspectionKeys: z.array(key) }),
  z.strictObject({
    kind: z.literal('findings'),
    heading: words,
    inspectionKeys: z.array(key),
    kinds: z.array(z.enum(findingKinds)).nullable(),
    tones: z.array(z.enum(findingTones)).nullable(),
  }),
  z.strictObject({ kind: z.literal('questions'), heading: words }),
  z.strictObject({ kind: z.literal('sources'), heading: words }),
]);
export type SampleBlock = z.output<typeof sampleBlock>;

export const packTemplateFile = z.strictObject({
  schemaVersion,
  template: z.strictObject({ key, title: words }),
  pack: z.strictObject({ title: words, marking, blocks: z.array(sampleBlock) }),
});
