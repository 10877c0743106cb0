import type { StatusEntryView, StatusNow, StatusesNow, UpdateView } from '#shared/contract/finding-views';
import type { ProgressUpdate } from '#shared/domain/finding/progress';
import type { StatusEntry, StatusWord } from '#shared/domain/finding/status';
import type { DatedStatus } from '#shared/accountability/status-history';
import { longDate } from '#shared/text/dates';
import { formatBytes } from '#shared/text/sizes';
import type { FindingState } from './finding-state';

function statusNow(status: DatedStatus | null): StatusNow | null {
  if (status === null) return null;
  const { entry, word } = status;
  return { word: word.word, label: word.label, closes: word.closes, datedText: longDate(entry.datedOn) };
}

export function statusesNow({ force, office, hmicfrs }: FindingState['statuses']): StatusesNow {
  return { force: statusNow(force), office: statusNow(office), hmicfrs: statusNow(hmicfrs) };
}

/** Entries of all schemes, the newest first; one that was corrected is shown as such. */
export function entryViews(entries: readonly StatusEntry[], words: readonly StatusWord[]): StatusEntryView[] {
  const corrected = new Set(entries.map(({ correctsId }) => correctsId));
  return entries
    .map((entry) => {
      const word = words.find(({ scheme, word: each }) => scheme === entry.scheme && each === entry.word);
      return {
        id: entry.id,
        scheme: entry.scheme,
        label: word?.label ?? null,
        closes: word?.closes ?? false,
        datedOn: entry.datedOn,
        datedText: longDate(entry.datedOn),
        author: entry.author,
        comment: entry.comment,
        evidence: entry.evidence,
        hmicfrsReference: entry.hmicfrsReference,
        corrected: corrected.has(entry.id),
      };
    })
    .toReversed();
}

/** Updates, the newest first. */
export function updateViews(updates: readonly ProgressUpdate[]): UpdateView[] {
  const corrected = new Set(updates.map(({ correctsId }) => correctsId));
  return updates
    .map((update) => ({
      id: update.id,
      datedText: longDate(update.datedOn),
      author: update.author,
      effort: update.effort,
      outcome: update.outcome,
      nextStep: update.nextStep,
      nextDueText: update.nextDue === null ? null : longDate(update.nextDue),
      corrected: corrected.has(update.id),
      files: update.files.map(({ id, name, size }) => ({ id, name, sizeText: formatBytes(size) })),
    }))
    .toReversed();
}
