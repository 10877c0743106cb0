import type { ResponseDetails } from '#shared/contract/finding-inputs';
import { dayOf, dayText } from '../../components/day-draft';

/** An answer to one finding: the action taken or proposed, or why there is none. An empty text answers nothing. */
export interface AnswerDraft {
  readonly findingId: string;
  readonly way: 'action' | 'none';
  readonly text: string;
}

const responseDays = ['invitedOn', 'commentsWantedBy', 'publishedOn', 'copiesSentOn'] as const;
const responseTexts = ['chiefComments', 'ownComments', 'replyToChief', 'publishedAt', 'notApplicableBecause'] as const;
export type ResponseField = (typeof responseDays)[number] | (typeof responseTexts)[number];

/** A response as it stands in the fields. */
export type ResponseDraft = Readonly<Record<ResponseField, string>> & { readonly answers: readonly AnswerDraft[] };

export function responseDraft(details: ResponseDetails): ResponseDraft {
  return {
    invitedOn: dayText(details.invitedOn),
    commentsWantedBy: dayText(details.commentsWantedBy),
    chiefComments: details.chiefComments ?? '',
    ownComments: details.ownComments ?? '',
    replyToChief: details.replyToChief ?? '',
    publishedOn: dayText(details.publishedOn),
    publishedAt: details.publishedAt ?? '',
    copiesSentOn: dayText(details.copiesSentOn),
    notApplicableBecause: details.notApplicableBecause ?? '',
    answers: details.items.map(({ findingId, action, noActionBecause }) => ({
      findingId,
      way: noActionBecause === null ? 'action' : 'none',
      text: action ?? noActionBecause ?? '',
    })),
  };
}

export function responseOf({ answers, ...draft }: ResponseDraft): ResponseDetails {
  return {
    ...draft,
    invitedOn: dayOf(draft.invitedOn),
    commentsWantedBy: dayOf(draft.commentsWantedBy),
    publishedOn: dayOf(draft.publishedOn),
    copiesSentOn: dayOf(draft.copiesSentOn),
    items: answers
      .filter(({ text }) => text.trim() !== '')
      .map(({ findingId, way, text }) => ({
        findingId,
        action: way === 'action' ? text : null,
        noActionBecause: way === 'none' ? text : null,
      })),
  };
}

/** The answer to a finding; an empty one where nothing was written. */
export function answerTo({ answers }: Pick<ResponseDraft, 'answers'>, findingId: string): AnswerDraft {
  return answers.find((answer) => answer.findingId === findingId) ?? { findingId, way: 'action', text: '' };
}

/** The answers with one of them written anew, in its place. */
export function withAnswer(answers: readonly AnswerDraft[], answer: AnswerDraft): readonly AnswerDraft[] {
  return answers.some(({ findingId }) => findingId === answer.findingId)
    ? answers.map((each) => (each.findingId === answer.findingId ? answer : each))
    : [...answers, answer];
}

/** The fields that say their own errors, as the program names them. */
export const responseFields = [...responseDays, ...responseTexts].map((name) => `details.${name}`);
