import { packBody } from '#shared/pack/pack';
import { undoStep, sameState } from '#shared/pack/undo-step';
import type { PackState } from '#shared/pack/undo-step';
import { sql } from '../connection/sql';
import type { Reader } from '../connection/reader';
import type { Row } from '../connection/row';
import type { Transaction } from '../connection/transaction';

export interface StoredStep {
  readonly position: number;
  readonly label: string;
  readonly blockId: string | null;
}

interface FullStep extends StoredStep {
  readonly typing: string | null;
  readonly at: string;
  readonly undone: boolean;
  /** The pack on the other side of the step. */
  readonly other: PackState;
}

/** Steps of one pack that are kept: a morning's work. */
const mostSteps = 100;
/** Typing that goes on within this is one step. */
const burst = 5000;

const columns = sql`position, label, block_id, typing, at, undone, other`;

function decode(row: Row): FullStep {
  return {
    position: row.number('position'),
    label: row.text('label'),
    blockId: row.textOrNull('block_id'),
    typing: row.textOrNull('typing'),
    at: row.text('at'),
    undone: row.number('undone') === 1,
    other: row.json('other', decodeState),
  };
}

function decodeState(value: unknown): PackState {
  const { title, body } = value as { readonly title: string; readonly body: unknown };
  return { title, body: packBody.parse(body) };
}

/** The step that would be undone next, or done again next; null where there is none. */
export function nextStep(reader: Reader, packId: string, way: 'undo' | 'redo'): StoredStep | null {
  return way === 'undo' ? lastDone(reader, packId) : firstUndone(reader, packId);
}

function lastDone(reader: Reader, packId: string): FullStep | null {
  return reader.get(
    sql`SELECT ${columns} FROM pack_undo WHERE pack_id = ${packId} AND undone = 0 ORDER BY position DESC LIMIT 1`,
    decode,
  );
}

function firstUndone(reader: Reader, packId: string): FullStep | null {
  return reader.get(
    sql`SELECT ${columns} FROM pack_undo WHERE pack_id = ${packId} AND undone = 1 ORDER BY position LIMIT 1`,
    decode,
  );
}

const stateJson = ({ title, body }: PackState) => JSON.stringify({ title, body });

/**
 * Goes over one step.
 * @param now the pack as it is
 * @returns the step and the pack on its other side; null where there is no step
 */
export function crossStep(
  tx: Transaction,
  packId: string,
  way: 'undo' | 'redo',
  now: PackState,
): { readonly step: StoredStep; readonly state: PackState } | null {
  const step = way === 'undo' ? lastDone(tx, packId) : firstUndone(tx, packId);
  if (step === null) return null;
  turn(tx, packId, step.position, way === 'undo', now);
  return { step, state: step.other };
}

function turn(tx: Transaction, packId: string, position: number, undone: boolean, other: PackState): void {
  tx.run(sql`UPDATE pack_undo SET undone = ${undone ? 1 : 0}, other = ${stateJson(other)}
    WHERE pack_id = ${packId} AND position = ${position}`);
}

/**
 * Keeps what was just done, so that it can be undone. Typing that goes on is part of the step before; and typing that brings back
 * what was there (the editor has an undo of its own) is that undo, so that the two never play each other's steps back.
 */
export function recordStep(tx: Transaction, packId: string, before: PackState, after: PackState): void {
  if (sameState(before, after)) return;
  const step = undoStep(before, after);
  if (
    step.typing !== null &&
    (typedBack(tx, packId, step.typing, before, after) || typedOn(tx, packId, step.typing, after))
  )
    return;
  tx.run(sql`DELETE FROM pack_undo WHERE pack_id = ${packId} AND undone = 1`);
  tx.run(sql`INSERT INTO pack_undo (pack_id, position, label, block_id, typing, at, other)
    VALUES (${packId}, (SELECT coalesce(max(position), 0) + 1 FROM pack_undo WHERE pack_id = ${packId}),
      ${step.label}, ${step.blockId}, ${step.typing}, ${tx.at}, ${stateJson(before)})`);
  tx.run(sql`DELETE FROM pack_undo WHERE pack_id = ${packId}
    AND position <= (SELECT max(position) - ${mostSteps} FROM pack_undo WHERE pack_id = ${packId})`);
}

/** Whether the typing goes on from that of the last step. */
function typedOn(tx: Transaction, packId: string, typing: string, after: PackState): boolean {
  const last = lastDone(tx, packId);
  if (last?.typing !== typing || Date.parse(tx.at) - Date.parse(last.at) > burst) return false;
  tx.run(sql`DELETE FROM pack_undo WHERE pack_id = ${packId} AND undone = 1`);
  if (sameState(last.other, after))
    tx.run(sql`DELETE FROM pack_undo WHERE pack_id = ${packId} AND position = ${last.position}`);
  else tx.run(sql`UPDATE pack_undo SET at = ${tx.at} WHERE pack_id = ${packId} AND position = ${last.position}`);
  return true;
}

/** Whether the typing leads to where the pack stood before steps of the same text, or to where one that was undone had led. */
function typedBack(tx: Transaction, packId: string, typing: string, before: PackState, after: PackState): boolean {
  const again = firstUndone(tx, packId);
  if (again?.typing === typing && sameState(again.other, after)) {
    turn(tx, packId, again.position, false, before);
    return true;
  }
  const steps = tx.all(
    sql`SELECT ${columns} FROM pack_undo WHERE pack_id = ${packId} AND undone = 0 ORDER BY position DESC LIMIT 20`,
    decode,
  );
  const other = steps.findIndex((step) => step.typing !== typing);
  const typed = other < 0 ? steps : steps.slice(0, other);
  const reached = typed.findIndex((step) => sameState(step.other, after));
  if (reached < 0) return false;
  let reachedFrom = before;
  for (const step of typed.slice(0, reached + 1)) {
    turn(tx, packId, step.position, true, reachedFrom);
    reachedFrom = step.other;
  }
  return true;
}
