import type { RequestDetails } from '#shared/contract/finding-inputs';
import { dayOf, dayText } from '../../../components/day-draft';

/** A request for data as it stands in the fields. */
export interface RequestDraft {
  readonly text: string;
  readonly askedOn: string;
  readonly dueOn: string;
  /** Both empty while there is no answer. */
  readonly answeredOn: string;
  readonly answer: string;
}

/** @param today ISO */
export function newRequest(today: string): RequestDraft {
  return { text: '', askedOn: dayText(today), dueOn: '', answeredOn: '', answer: '' };
}

export function requestDraft({ text, askedOn, dueOn, answer }: RequestDetails): RequestDraft {
  return {
    text,
    askedOn: dayText(askedOn),
    dueOn: dayText(dueOn),
    answeredOn: dayText(answer?.on ?? null),
    answer: answer?.text ?? '',
  };
}

export function requestOf({ text, askedOn, dueOn, answeredOn, answer }: RequestDraft): RequestDetails {
  const isAnswered = answeredOn.trim() !== '' || answer.trim() !== '';
  return {
    text,
    askedOn: dayOf(askedOn) ?? '',
    dueOn: dayOf(dueOn),
    answer: isAnswered ? { on: dayOf(answeredOn) ?? '', text: answer } : null,
  };
}

/** The fields that say their own errors. */
export const requestFields = ['text', 'askedOn', 'dueOn', 'answer.on', 'answer.text'].map((name) => `details.${name}`);
