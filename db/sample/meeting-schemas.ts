import { z } from 'zod';
import { findingKinds, findingTones } from '#shared/domain/finding/finding';
import { actionKinds, actionUpdateKinds, closings } from '#shared/domain/meeting/action';
import { judgements } from '#shared/domain/meeting/question';
import { isoDate } from '#shared/domain/period/period';
import { blockAudience } from '#shared/pack/blocks/block-audience';
import { chartForms } from '#shared/pack/blocks/chart-block';
import { imageSizes } from '#shared/pack/blocks/image-block';
import { figureRef } from '#shared/pack/figure/figure-ref';
import { marking } from '#shared/pack/pack';
import { sampleImages } from './sample-files';
import { key, schemaVersion, words } from './workspace-schemas';

const meeting = z.strictObject({
  key,
  title: words,
  heldOn: isoDate,
  startsAt: words.nullable(),
  place: words.nullable(),
  theme: words.nullable(),
  note: words.nullable(),
});

/** A figure by its metric and its period as written: "June 2023". */
const figure = z.strictObject({ metric: key, period: words });

/** The meetings before the one of `meeting.json`, and what was promised at them. */
export const pastMeetingsFile = z.strictObject({
  schemaVersion,
  people: z.array(z.strictObject({ name: words, role: words, initials: words })),
  objectives: z.record(key, z.array(words)),
  /** What the items of a meeting are linked to, by the item's place from 1. */
  links: z.array(
    z.strictObject({ meeting: key, item: z.number().int(), metric: key.nullable(), finding: key.nullable() }),
  ),
  meetings: z.array(
    meeting.extend({
      questions: z.array(
        z.strictObject({
          key,
          text: words,
          metric: key.nullable(),
          finding: key.nullable(),
          asker: words.nullable(),
          receivedOn: isoDate.nullable(),
          figures: z.array(figure),
          answer: words,
          followUp: words.nullable(),
          judgement: z.enum(judgements),
        }),
      ),
    }),
  ),
  actions: z.array(
    z.strictObject({
      kind: z.enum(actionKinds),
      text: words,
      owner: words,
      madeOn: isoDate,
      meeting: key.nullable(),
      question: key.nullable(),
      source: key.nullable(),
      due: words,
      metric: key.nullable(),
      finding: key.nullable(),
      aim: z.strictObject({ value: z.number(), run: z.number().int() }).nullable(),
      updates: z.array(
        z.strictObject({
          kind: z.enum(actionUpdateKinds),
          datedOn: isoDate,
          author: words,
          text: words,
          closedBy: z.enum(closings).nullable(),
          meeting: key.nullable(),
          figures: z.array(figure),
        }),
      ),
    }),
  ),
});
export type PastMeetings = z.output<typeof pastMeetingsFile>;

export const meetingFile = z.strictObject({
  schemaVersion,
  meeting,
  questions: z.array(z.strictObject({ text: words, finding: key.nullable(), metric: key.nullable() })),
});

/** Words only, or words with figures of the data between them. */
const paragraph = z.union([words, z.array(z.union([z.string().min(1), figureRef]))]);

const sampleBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cover'), subtitle: words, preparedBy: words }),
  z.strictObject({ kind: z.literal('contents') }),
  z.strictObject({ kind: z.literal('section'), heading: words, summary: paragraph }),
  z.strictObject({ kind: z.literal('changes'), heading: words }),
  z.strictObject({
    kind: z.literal('image'),
    file: z.enum(sampleImages),
    alt: words,
    caption: words,
    size: z.enum(imageSizes),
  }),
  z.strictObject({ kind: z.literal('text'), heading: words, paragraphs: z.array(paragraph) }),
  z.strictObject({ kind: z.literal('ncpm'), heading: words, setKey: key }),
  z.strictObject({ kind: z.literal('series-table'), heading: words, setKey: key, rankings: z.array(key) }),
  z.strictObject({ kind: z.literal('chart'), heading: words, metricKey: key, form: z.enum(chartForms) }),
  z.strictObject({ kind: z.literal('small-multiples'), heading: words, metricKeys: z.array(key) }),
  z.strictObject({ kind: z.literal('peers'), heading: words, metricKey: key, peerGroupKey: key }),
  z.strictObject({ kind: z.literal('judgments'), heading: words, inspectionKeys: z.array(key) }),
  z.strictObject({
    kind: z.literal('findings'),
    heading: words,
    inspectionKeys: z.array(key),
    kinds: z.array(z.enum(findingKinds)).nullable(),
    tones: z.array(z.enum(findingTones)).nullable(),
  }),
  z.strictObject({ kind: z.literal('tracker'), heading: words, inspectionKeys: z.array(key) }),
  z.strictObject({ kind: z.literal('section-55'), heading: words, inspectionKeys: z.array(key) }),
  z.strictObject({
    kind: z.literal('decision'),
    heading: words,
    audience: blockAudience,
    ask: z.array(paragraph),
    options: z.array(paragraph),
    advice: z.array(paragraph),
  }),
  z.strictObject({ kind: z.literal('questions'), heading: words, answerLines: z.number().int().min(0) }),
  z.strictObject({ kind: z.literal('actions'), heading: words }),
  z.strictObject({ kind: z.literal('data-notes'), heading: words }),
  z.strictObject({ kind: z.literal('glossary'), heading: words }),
  z.strictObject({ kind: z.literal('sources'), heading: words }),
  z.strictObject({ kind: z.literal('annex'), heading: words }),
]);
export type SampleBlock = z.output<typeof sampleBlock>;

export const packTemplateFile = z.strictObject({
  schemaVersion,
  template: z.strictObject({ key, title: words }),
  pack: z.strictObject({ title: words, marking, blocks: z.array(sampleBlock) }),
});
