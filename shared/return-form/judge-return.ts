import { groupBy } from '../domain/group-by';
import type { StatusWord } from '../domain/finding/status';
import { longDate } from '../text/dates';
import { listWords, sentenceCase } from '../text/words';
import { tidy } from './form-columns';
import type { FormAbout, FormFinding } from './return-form';
import { returnedEntries, type ReturnedEntries, type ReturnedStatus, type ReturnedUpdate } from './returned-entries';
import type { ReturnedRow } from './returned-rows';

/** A finding as it is stored when a form comes back. */
export interface StoredState {
  readonly owner: string | null;
  readonly publishedOn: string;
  /** As in `FormFinding`. */
  readonly statusId: string | null;
  readonly updateId: string | null;
  readonly status: ReturnedStatus | null;
  readonly update: ReturnedUpdate | null;
}

/** A row that would change what is stored. */
export interface ReturnedChange extends ReturnedEntries {
  readonly findingId: string;
  readonly ref: string;
  readonly title: string;
  readonly stored: StoredState;
  /** Why it wants a second look: what is stored changed since the export. Null for a plain change. */
  readonly conflict: string | null;
}
export interface RefusedRow {
  readonly line: number;
  readonly ref: string;
  readonly reason: string;
}
export interface JudgedReturn {
  readonly changes: readonly ReturnedChange[];
  readonly refused: readonly RefusedRow[];
  /** How many rows say nothing new: left empty, or stored already. */
  readonly unchanged: number;
  /** References of findings of the form whose rows are gone. */
  readonly missing: readonly string[];
}

interface Known {
  readonly about: FormAbout;
  /** Null where the finding is no longer there. */
  readonly stateOf: (findingId: string) => StoredState | null;
  readonly words: readonly StatusWord[];
  readonly today: string;
}

/** Judges each row by itself, wherever it stands: a row is its finding's by its id, reference and title together. */
export function judgeReturn(rows: readonly ReturnedRow[], known: Known): JudgedReturn {
  const byId = groupBy(rows, ({ id }) => id);
  const findings = new Map(known.about.findings.map((finding) => [finding.id, finding]));
  const changes: ReturnedChange[] = [];
  const refused: RefusedRow[] = [];
  let unchanged = 0;
  for (const row of rows) {
    const finding = findings.get(row.id);
    const reason = strangeRow(row, finding, byId.get(row.id)?.length ?? 0);
    const judged = reason === null && finding !== undefined ? judgeRow(row, finding, known) : { fault: reason ?? '' };
    if (judged === null) unchanged += 1;
    else if ('fault' in judged) refused.push({ line: row.line, ref: row.ref, reason: judged.fault });
    else changes.push(judged);
  }
  const missing = known.about.findings.filter(({ id }) => !byId.has(id)).map(({ ref }) => ref);
  return { changes, refused, unchanged, missing };
}

function strangeRow(row: ReturnedRow, finding: FormFinding | undefined, count: number): string | null {
  if (row.id === '') return 'It has no id: it was added by hand, or its id was deleted.';
  if (finding === undefined) return 'Its id is not one of this form: it was changed.';
  if (row.ref !== finding.ref || row.title !== finding.title) {
    return `Its id is that of ${finding.ref}: its id, reference and finding do not belong together.`;
  }
  return count > 1 ? 'It stands more than once in the form.' : null;
}

/** @returns null where the row says nothing new */
function judgeRow(
  row: ReturnedRow,
  finding: FormFinding,
  { about, stateOf, words, today }: Known,
): ReturnedChange | { readonly fault: string } | null {
  if (Object.values(row.entries).every((text) => text === '')) return null;
  const stored = stateOf(finding.id);
  if (stored === null) return { fault: 'The finding is no longer in the workspace.' };
  const entries = returnedEntries(row, words, { today, publishedOn: stored.publishedOn });
  if ('fault' in entries) return entries;
  const status = isSameStatus(entries.status, stored.status) ? null : entries.status;
  const update = isSameUpdate(entries.update, stored.update) ? null : entries.update;
  if (status === null && update === null) return null;
  const { id: findingId, ref, title } = finding;
  return { findingId, ref, title, status, update, stored, conflict: conflictOf(finding, about, stored, status) };
}

function isSameStatus(a: ReturnedStatus | null, b: ReturnedStatus | null): boolean {
  return a?.word === b?.word && a?.datedOn === b?.datedOn;
}

/** The day is not compared: without a status it is only the day of taking in. */
function isSameUpdate(a: ReturnedUpdate | null, b: ReturnedUpdate | null): boolean {
  return (
    a?.effort === b?.effort && a?.outcome === b?.outcome && a?.nextStep === b?.nextStep && a?.nextDue === b?.nextDue
  );
}

function conflictOf(
  finding: FormFinding,
  { owner }: FormAbout,
  stored: StoredState,
  status: ReturnedStatus | null,
): string | null {
  const since = [
    finding.statusId === stored.statusId ? null : 'a force status was entered',
    finding.updateId === stored.updateId ? null : 'progress was reported',
    owner === tidy(stored.owner ?? '') ? null : `it was given to ${stored.owner ?? 'nobody'}`,
  ].filter((part) => part !== null);
  const later = status !== null && stored.status !== null && stored.status.datedOn > status.datedOn;
  const sentences = [
    since.length === 0 ? null : `${sentenceCase(listWords(since))} after the form was exported.`,
    later
      ? `The stored status is of a later day, ${longDate(stored.status?.datedOn ?? '')}, and stays the current one.`
      : null,
  ].filter((part) => part !== null);
  return sentences.length === 0 ? null : sentences.join(' ');
}
