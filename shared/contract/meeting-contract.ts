import { z } from 'zod';
import { isoDate } from '../domain/period/period';
import { changed, removed } from './edit-inputs';
import {
  actionDetails,
  actionUpdateInput,
  answerDetails,
  itemDetails,
  meetingDetails,
  meetingKindDetails,
  questionDetails,
  statusChange,
} from './meeting-inputs';
import type {
  ActionPage,
  ActionsView,
  MeetingKindsView,
  MeetingPage,
  MeetingsView,
  ProposalsView,
} from './meeting-views';
import { command, id, nothing, query } from './contract-call';
import type { Saved } from './contract-call';

const proposal = { subject: z.string().min(1).max(200), evidence: z.string().min(1).max(2000) };
const order = z.strictObject({ meetingId: id, ids: z.array(id).max(200) });

/** Meetings with their agendas and questions, and what was promised at them. */
export const meetingContract = {
  'meetings.list': query<MeetingsView>()(nothing),
  'meetings.get': query<MeetingPage>()(z.strictObject({ id })),
  /** A new meeting begins with the standing items of its kind. */
  'meetings.save': command<Saved>()(
    z.strictObject({
      record: changed,
      details: meetingDetails,
      /** Whether what changes of its title, time, place and chair changes at the later planned meetings of its kind too. */
      following: z.boolean().optional(),
    }),
  ),
  'meetings.setStatus': command<Saved>()(z.strictObject({ record: removed, change: statusChange })),
  'meetings.remove': command<null>()(removed),
  /** Makes meetings on these days like the latest of their kind. */
  'meetings.createSeries': command<{ readonly ids: readonly string[] }>()(
    z.strictObject({ kindId: id, days: z.array(isoDate).min(1, 'Choose at least one day.').max(12) }),
  ),
  'meetingKinds.list': query<MeetingKindsView>()(nothing),
  'meetingKinds.save': command<Saved>()(z.strictObject({ record: changed, details: meetingKindDetails })),
  'meetingKinds.remove': command<null>()(removed),
  /** A new item comes after the one named, or last. */
  'agenda.saveItem': command<Saved>()(
    z.strictObject({ meetingId: id, record: changed, afterId: id.nullable(), details: itemDetails }),
  ),
  'agenda.removeItem': command<null>()(removed),
  /** Gives the items this order. */
  'agenda.order': command<null>()(order),
  'questions.proposals': query<ProposalsView>()(z.strictObject({ meetingId: id })),
  'questions.save': command<Saved>()(z.strictObject({ meetingId: id, record: changed, details: questionDetails })),
  'questions.remove': command<null>()(removed),
  'questions.order': command<null>()(order),
  /** Takes a proposal into the meeting's questions, with its figures. */
  'questions.take': command<Saved>()(z.strictObject({ meetingId: id, ...proposal })),
  /** A dropped proposal does not come back for the same evidence. */
  'questions.drop': command<null>()(z.strictObject({ ...proposal, text: z.string().min(1).max(4000) })),
  'questions.restore': command<null>()(z.strictObject(proposal)),
  /** `revision` is that of the answer that the change was made from: 0 for a first one. */
  'questions.answer': command<Saved>()(
    z.strictObject({ questionId: id, revision: z.number().int().min(0), details: answerDetails }),
  ),
  'actions.list': query<ActionsView>()(z.strictObject({ owner: z.string().max(120).nullable() })),
  'actions.get': query<ActionPage>()(z.strictObject({ id })),
  /** `at` says where a new one was made; it never changes. */
  'actions.save': command<Saved>()(
    z.strictObject({
      record: changed,
      at: z.strictObject({ meetingId: id.nullable(), questionId: id.nullable() }),
      details: actionDetails,
    }),
  ),
  'actions.addUpdate': command<{ readonly id: string }>()(actionUpdateInput),
} as const;
