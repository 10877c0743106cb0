import { randomUUID } from 'node:crypto';
import type { Store } from '#db/connection/store';
import type { Transaction } from '#db/connection/transaction';
import { saveAnswer } from '#db/repositories/answers';
import { insertDropped } from '#db/repositories/dropped-proposals';
import { findQuestion, insertQuestion, orderQuestions, updateQuestion } from '#db/repositories/questions';
import type { InputOf } from '#shared/contract/contract';
import type { Saved } from '#shared/contract/contract-call';
import { DeskError } from '#shared/contract/errors';
import { plainQuestion } from '#shared/domain/meeting/question';
import { thisComputer } from '../this-computer';
import { proposalsFor } from './proposals-view';

const actor = thisComputer;

export function saveQuestion(store: Store, input: InputOf<'questions.save'>): Saved {
  return store.write({ actor, reason: 'Question changed' }, (tx) => keepQuestion(tx, input));
}

/** Makes or changes a question, within a write. */
export function keepQuestion(tx: Transaction, { meetingId, record, details }: InputOf<'questions.save'>): Saved {
  if (record !== null) return { id: record.id, revision: updateQuestion(tx, record, details) };
  const id = randomUUID();
  insertQuestion(tx, { ...plainQuestion, ...details, id, meetingId });
  return { id, revision: 1 };
}

export function orderMeetingQuestions(store: Store, { meetingId, ids }: InputOf<'questions.order'>): null {
  store.write({ actor, reason: 'Questions put in another order' }, (tx) => orderQuestions(tx, meetingId, ids));
  return null;
}

/** The proposal is looked up again, never taken from the window: its figures are those that it rests on. */
export function takeProposal(store: Store, { meetingId, subject, evidence }: InputOf<'questions.take'>): Saved {
  const proposal = proposalsFor(store.read, meetingId).find(
    (each) => each.subject === subject && each.evidence === evidence,
  );
  if (proposal === undefined)
    throw new DeskError('conflict', 'The evidence has changed meanwhile: look at what is proposed now.');
  return store.write({ actor, reason: 'Proposed question taken' }, (tx) => {
    const id = randomUUID();
    const { question: text, reason, figures, metricId, findingId } = proposal;
    insertQuestion(tx, {
      ...plainQuestion,
      id,
      meetingId,
      text,
      origin: 'proposed',
      subject,
      evidence,
      reason,
      metricId,
      findingId,
      observationIds: figures,
    });
    return { id, revision: 1 };
  });
}

export function dropProposal(store: Store, proposal: InputOf<'questions.drop'>): null {
  store.write({ actor, reason: 'Proposed question dropped' }, (tx) => insertDropped(tx, proposal));
  return null;
}

export function recordAnswer(store: Store, { questionId, revision, details }: InputOf<'questions.answer'>): Saved {
  return store.write({ actor, reason: 'Answer recorded' }, (tx) => {
    if (findQuestion(tx, questionId) === null)
      throw new DeskError('not-found', 'That question is no longer there: it may have been removed.');
    return { id: questionId, revision: saveAnswer(tx, { questionId, revision, ...details }, actor) };
  });
}
