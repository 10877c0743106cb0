import type { QuestionDetails } from '#shared/contract/meeting-inputs';
import type { QuestionView } from '#shared/contract/meeting-views';
import { dayOf, dayText } from '../../../components/day-draft';

export interface QuestionDraft {
  readonly text: string;
  readonly origin: QuestionDetails['origin'];
  /** Empty for none, as the two after it. */
  readonly findingId: string;
  readonly metricId: string;
  readonly agendaItemId: string;
  readonly asker: string;
  readonly receivedOn: string;
}

/** @param today ISO */
export function newQuestion(today: string, agendaItemId: string): QuestionDraft {
  return {
    text: '',
    origin: 'written',
    findingId: '',
    metricId: '',
    agendaItemId,
    asker: '',
    receivedOn: dayText(today),
  };
}

export function questionDraft(question: QuestionView): QuestionDraft {
  return {
    text: question.text,
    origin: question.origin,
    findingId: question.findingId ?? '',
    metricId: question.metricId ?? '',
    agendaItemId: question.agendaItemId ?? '',
    asker: question.asker ?? '',
    receivedOn: dayText(question.receivedOn),
  };
}

const idOf = (text: string) => (text === '' ? null : text);

/** Only a question from the public has an asker and a day on which it came. */
export function questionOf({
  findingId,
  metricId,
  agendaItemId,
  asker,
  receivedOn,
  ...draft
}: QuestionDraft): QuestionDetails {
  const isPublic = draft.origin === 'public';
  return {
    ...draft,
    findingId: idOf(findingId),
    metricId: idOf(metricId),
    agendaItemId: idOf(agendaItemId),
    asker: isPublic ? idOf(asker.trim()) : null,
    receivedOn: isPublic ? dayOf(receivedOn) : null,
  };
}

/** The fields that say their own errors. */
export const questionFields = ['text', 'asker', 'receivedOn'].map((name) => `details.${name}`);
