import { randomUUID } from 'node:crypto';
import { DeskError } from '#shared/contract/errors';
import { statusSchemes } from '#shared/domain/finding/status';
import type { StatusScheme, StatusWord } from '#shared/domain/finding/status';
import type { Stored } from '#shared/domain/stored';
import { schemeLabels } from '#shared/text/scheme-words';
import { sql } from '../connection/sql';
import { logInsert } from './log-insert';
import { expectVersion, logDelete, logUpdate } from './record-version';
import type { Reader } from '../connection/reader';
import type { Transaction } from '../connection/transaction';
import type { RecordVersion } from './record-version';

/** A word with how many entries of findings have it. */
type UsedWord = Stored<StatusWord> & { readonly entries: number };
/** What a person may change; the word itself, by which entries name it, is the program's. */
type WordChange = Omit<StatusWord, 'word'>;

const idOf = (scheme: StatusScheme, word: string) => `${scheme}/${word}`;

/** Every word as a record, retired ones too, each scheme in its own order. Its id is "scheme/word". */
export function listStoredStatusWords(reader: Reader): readonly UsedWord[] {
  const words = reader.all(
    sql`SELECT w.scheme, w.word, w.label, w.definition, w.closes, w.retired, w.revision,
        (SELECT count(*) FROM status_entry e WHERE e.scheme = w.scheme AND e.word = w.word) AS entries
      FROM status_word w ORDER BY w.position, w.word`,
    (row): UsedWord => {
      const [scheme, word] = [row.oneOf('scheme', statusSchemes), row.text('word')];
      return {
        id: idOf(scheme, word),
        revision: row.number('revision'),
        scheme,
        word,
        label: row.text('label'),
        definition: row.text('definition'),
        closes: row.flag('closes'),
        retired: row.flag('retired'),
        entries: row.number('entries'),
      };
    },
  );
  return statusSchemes.flatMap((scheme) => words.filter((word) => word.scheme === scheme));
}

function current(tx: Transaction, version: RecordVersion): UsedWord {
  return expectVersion(listStoredStatusWords(tx).find(({ id }) => id === version.id) ?? null, version, 'status');
}

function wrong(field: keyof WordChange, message: string): DeskError {
  return new DeskError('invalid-input', message, { [`details.${field}`]: message });
}

/** Two words of a scheme with one name could not be told apart in a list. */
function refuseTakenLabel(tx: Transaction, { scheme, label }: WordChange, id: string | null): void {
  const other = listStoredStatusWords(tx).find(
    (word) => word.scheme === scheme && word.id !== id && word.label.toLowerCase() === label.toLowerCase(),
  );
  if (other !== undefined) throw wrong('label', `“${other.label}” is there already. Give this one another name.`);
}

/** A scheme without a word to choose could say nothing any more. */
function refuseLastWord(tx: Transaction, { id, scheme }: UsedWord): void {
  const rest = listStoredStatusWords(tx).some((word) => word.scheme === scheme && !word.retired && word.id !== id);
  if (!rest) throw wrong('retired', `It is the only status left of “${schemeLabels[scheme]}”: add another one first.`);
}

/** @returns its id @throws DeskError invalid-input where the scheme has a word of that name */
export function insertStatusWord(tx: Transaction, details: WordChange): string {
  refuseTakenLabel(tx, details, null);
  const { scheme, label, definition, closes, retired } = details;
  const word = randomUUID();
  tx.run(sql`INSERT INTO status_word (scheme, word, position, label, definition, closes, retired)
    VALUES (${scheme}, ${word}, (SELECT coalesce(max(position), 0) + 1 FROM status_word WHERE scheme = ${scheme}),
      ${label}, ${definition}, ${closes ? 1 : 0}, ${retired ? 1 : 0})`);
  logInsert(tx, 'findings', 'status_word', idOf(scheme, word), { ...details, word });
  return idOf(scheme, word);
}

/**
 * Changes a word; one that entries have keeps what it means, and can only be retired or taken up again.
 * @returns its revision now
 * @throws DeskError not-found, conflict, or invalid-input where a used word would mean something else
 */
export function updateStatusWord(tx: Transaction, version: RecordVersion, details: WordChange): number {
  const before = current(tx, version);
  const { scheme, word, entries } = before;
  if (details.scheme !== scheme) throw wrong('scheme', 'A status stays with who says it: add another one.');
  const changed = (['label', 'definition', 'closes'] as const).find((field) => details[field] !== before[field]);
  if (entries > 0 && changed !== undefined)
    throw wrong(changed, 'Entries have this status, so it keeps its meaning: retire it and add another.');
  refuseTakenLabel(tx, details, before.id);
  if (details.retired && !before.retired) refuseLastWord(tx, before);
  const { label, definition, closes, retired } = details;
  const after = { ...before, label, definition, closes, retired, revision: before.revision + 1 };
  tx.run(sql`UPDATE status_word SET label = ${label}, definition = ${definition}, closes = ${closes ? 1 : 0},
    retired = ${retired ? 1 : 0}, revision = ${after.revision} WHERE scheme = ${scheme} AND word = ${word}`);
  return logUpdate(tx, 'findings', 'status_word', before, after);
}

/** @throws DeskError not-found, conflict, or refused where entries have the word */
export function removeStatusWord(tx: Transaction, version: RecordVersion): void {
  const before = current(tx, version);
  if (before.entries > 0)
    throw new DeskError('refused', 'Entries have this status, so it stays. Retire it, and it is no longer offered.');
  if (!before.retired) refuseLastWord(tx, before);
  tx.run(sql`DELETE FROM status_word WHERE scheme = ${before.scheme} AND word = ${before.word}`);
  logDelete(tx, 'findings', 'status_word', before);
}

/** A word changes places with its neighbour, in lists to choose from and in what packs print. @throws DeskError not-found or conflict */
export function moveStatusWord(tx: Transaction, version: RecordVersion, by: -1 | 1): void {
  const word = current(tx, version);
  const before = listStoredStatusWords(tx).filter(({ scheme }) => scheme === word.scheme);
  const from = before.findIndex(({ id }) => id === word.id);
  const other = before[from + by];
  if (other === undefined) return;
  const after = before.with(from, other).with(from + by, word);
  // Counted anew: words that came with the program may share a position.
  after.forEach((each, index) =>
    tx.run(sql`UPDATE status_word SET position = ${index + 1} WHERE scheme = ${each.scheme} AND word = ${each.word}`),
  );
  tx.log({
    area: 'findings',
    entity: 'status_word_order',
    entityId: word.scheme,
    action: 'update',
    before: before.map(({ id }) => id),
    after: after.map(({ id }) => id),
  });
}
