/** What a person may enter of meetings, agendas, questions, answers and actions: schemas with the sentences that a form shows. */
import { z } from 'zod';
import { actionKinds, actionUpdateKinds, closings } from '../domain/meeting/action';
import { itemContents } from '../domain/meeting/agenda';
import { attendances, meetingStatuses } from '../domain/meeting/meeting';
import { repeatUnits } from '../domain/meeting/meeting-kind';
import { judgements, questionOrigins } from '../domain/meeting/question';
import { isoDate } from '../domain/period/period';
import { id } from './contract-call';
import { day, maybe, words } from './field-schemas';

const minutes = z.number().int().min(1, 'Give at least a minute.').max(600, 'Give at most 600 minutes.').nullable();
const daysBefore = z.number().int().min(0).max(365, 'Give at most 365 days.').nullable();
const figures = z.array(id).max(60);

export const meetingDetails = z.strictObject({
  kindId: z.string().min(1, 'Choose the kind of meeting.').max(64),
  title: words(160, 'Give the meeting a title.'),
  heldOn: isoDate,
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as 14:30.')
    .nullable(),
  place: maybe(200),
  chair: maybe(160),
  theme: maybe(300),
  note: maybe(2000),
  papersDueOn: day,
  questionsDueOn: day,
  objectives: z.array(z.strictObject({ groupId: id.nullable(), title: words(200, 'Name each objective.') })).max(30),
  people: z
    .array(
      z.strictObject({
        name: words(160, 'Give each person’s name.'),
        role: maybe(160),
        initials: maybe(20),
        attendance: z.enum(attendances),
      }),
    )
    .max(60),
});
export type MeetingDetails = z.infer<typeof meetingDetails>;

export const statusChange = z
  .strictObject({ status: z.enum(meetingStatuses), reason: maybe(500) })
  .refine(({ status, reason }) => status !== 'cancelled' || reason !== null, {
    message: 'Say why it is cancelled.',
    path: ['reason'],
  });

const standingItem = z.strictObject({
  title: words(200, 'Give the item a title.'),
  owner: maybe(120),
  minutes,
  isPrivate: z.boolean(),
  note: maybe(2000),
  shows: z.enum(itemContents).nullable(),
});

export const meetingKindDetails = z.strictObject({
  title: words(120, 'Give the kind of meeting a title.'),
  isPublic: z.boolean(),
  repeat: z
    .strictObject({
      every: z.number().int().min(1, 'Give a number of at least 1.').max(60),
      unit: z.enum(repeatUnits),
    })
    .nullable(),
  papersDays: daysBefore,
  questionsDays: daysBefore,
  retired: z.boolean(),
  items: z.array(standingItem).max(40),
});
export type MeetingKindDetails = z.infer<typeof meetingKindDetails>;

export const itemDetails = standingItem.extend({
  links: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('metric'), metricId: id }),
        z.strictObject({ kind: z.literal('finding'), findingId: id }),
        z.strictObject({ kind: z.literal('block'), packId: id, blockId: id }),
      ]),
    )
    .max(40),
});
export type ItemDetails = z.infer<typeof itemDetails>;

export const questionDetails = z
  .strictObject({
    text: words(4000, 'Write the question.'),
    origin: z.enum(questionOrigins),
    findingId: id.nullable(),
    metricId: id.nullable(),
    agendaItemId: id.nullable(),
    asker: maybe(200),
    receivedOn: day,
  })
  .refine(({ origin, asker }) => origin !== 'public' || asker !== null, {
    message: 'Say who asks it.',
    path: ['asker'],
  });
export type QuestionDetails = z.infer<typeof questionDetails>;

export const answerDetails = z.strictObject({
  text: maybe(20_000),
  answeredBy: maybe(160),
  followUp: maybe(8000),
  judgement: z.enum(judgements).nullable(),
});

export const actionDetails = z.strictObject({
  kind: z.enum(actionKinds),
  text: words(2000, 'Say what was promised or agreed.'),
  owner: words(120, 'Say who is to do it.'),
  madeOn: isoDate,
  sourceId: id.nullable(),
  /** As written: "31 March 2025", "October 2024", "2024/25 Q3". */
  due: maybe(80),
  metricId: id.nullable(),
  findingId: id.nullable(),
  aim: z
    .strictObject({
      value: z.number({ error: 'Give the aim as a number.' }),
      run: z.number().int().min(1, 'Give at least 1.').max(36, 'Give at most 36.'),
    })
    .nullable(),
});
export type ActionDetails = z.infer<typeof actionDetails>;

export const actionUpdateInput = z
  .strictObject({
    actionId: id,
    kind: z.enum(actionUpdateKinds),
    datedOn: isoDate,
    author: words(120, 'Say who enters it.'),
    text: words(4000, 'Say what became of it.'),
    closedBy: z.enum(closings).nullable(),
    meetingId: id.nullable(),
    questionId: id.nullable(),
    observationIds: figures,
  })
  .refine(({ kind, closedBy }) => (kind === 'closed') === (closedBy !== null), {
    message: 'Say what closes it.',
    path: ['closedBy'],
  })
  .refine(({ closedBy, observationIds }) => closedBy !== 'data' || observationIds.length > 0, {
    message: 'The data close an action only with the figures that show it.',
    path: ['closedBy'],
  });
