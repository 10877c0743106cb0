import type { InputOf } from '#shared/contract/contract';
import type { FindingPage, StatusEntryView } from '#shared/contract/finding-views';
import type { StatusScheme } from '#shared/domain/finding/status';
import { dayOf, dayText } from '../../../components/day-draft';
import type { InputFaults } from '../../../components/input-faults';

export type StatusWords = FindingPage['words'];

/** One entry of a status as it stands in the fields. */
export interface StatusDraft {
  /** Empty where only a comment is made. */
  readonly word: string;
  readonly datedOn: string;
  readonly author: string;
  readonly comment: string;
  readonly evidence: string;
  readonly hmicfrsReference: string;
}

/** @param today ISO */
export function newStatus(today: string, author: string): StatusDraft {
  return { word: '', datedOn: dayText(today), author, comment: '', evidence: '', hmicfrsReference: '' };
}

/** What an entry says, to be corrected: its word by its label, since an entry is shown by that. */
export function correctedStatus(entry: StatusEntryView, words: StatusWords, author: string): StatusDraft {
  const word = words.find(({ scheme, label }) => scheme === entry.scheme && label === entry.label)?.word ?? '';
  const { datedOn, comment, evidence, hmicfrsReference } = entry;
  return {
    word,
    datedOn: dayText(datedOn),
    author,
    comment: comment ?? '',
    evidence: evidence ?? '',
    hmicfrsReference: hmicfrsReference ?? '',
  };
}

interface About {
  readonly findingId: string;
  readonly scheme: StatusScheme;
  readonly correctsId: string | null;
}

export function statusOf({ word, datedOn, ...draft }: StatusDraft, about: About): InputOf<'findings.addStatus'> {
  return {
    ...draft,
    ...about,
    word: word === '' ? null : word,
    // A day must be given: an empty text is refused where a null would be of the wrong kind.
    datedOn: dayOf(datedOn) ?? '',
    hmicfrsReference: about.scheme === 'hmicfrs' ? draft.hmicfrsReference : null,
  };
}

/** An entry says something, and only HMICFRS closes its own register (its entries are told apart by where it says so). */
export function statusFaults(draft: StatusDraft, scheme: StatusScheme, words: StatusWords): InputFaults {
  const closes = words.some((word) => word.scheme === scheme && word.word === draft.word && word.closes);
  return {
    ...(draft.word === '' && draft.comment.trim() === '' ? { comment: 'Choose a status or write a comment.' } : {}),
    ...(scheme === 'hmicfrs' && closes && draft.hmicfrsReference.trim() === ''
      ? { hmicfrsReference: 'Say where HMICFRS says that it is closed.' }
      : {}),
  };
}

/** The fields that say their own errors. */
export const statusFields = ['word', 'datedOn', 'author', 'comment', 'evidence', 'hmicfrsReference'] as const;
