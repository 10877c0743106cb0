import { blockName } from './block-name';
import type { Block, Pack } from './pack';

/** What undoing brings back: all of a pack that the builder can change. */
export type PackState = Pick<Pack, 'title' | 'body'>;

export interface UndoStep {
  /** What was done, as a menu says it after "Undo:". */
  readonly label: string;
  /** The block that it was done to; null where it was the pack. */
  readonly blockId: string | null;
  /** Names the text that was typed, so that one burst of typing is one step; null for what is a step of its own. */
  readonly typing: string | null;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const named = (block: Block) => `“${blockName(block)}”`;

/** Whether two states are the same to the last letter. */
export function sameState(a: PackState, b: PackState): boolean {
  return a.title === b.title && same(a.body, b.body);
}

/** What was done between two states of a pack. */
export function undoStep(before: PackState, after: PackState): UndoStep {
  const [old, now] = [before.body.blocks, after.body.blocks];
  const added = now.filter(({ id }) => old.every((block) => block.id !== id));
  const removed = old.filter(({ id }) => now.every((block) => block.id !== id));
  const [block] = [...added, ...removed];
  if (block !== undefined) {
    const count = added.length + removed.length;
    const verb = removed.length === 0 ? 'added' : added.length === 0 ? 'removed' : 'exchanged';
    return {
      label: count === 1 ? `${named(block)} ${verb}` : `${count} blocks ${verb}`,
      blockId: block.id,
      typing: null,
    };
  }
  const changed = now.filter(
    (each) =>
      !same(
        each,
        old.find(({ id }) => id === each.id),
      ),
  );
  const [first] = changed;
  const was = old.find(({ id }) => id === first?.id);
  if (first !== undefined && was !== undefined)
    return changed.length === 1
      ? blockStep(was, first)
      : { label: `${changed.length} blocks changed`, blockId: first.id, typing: null };
  const moved = movedBlock(old, now);
  if (moved !== null) return { label: `${named(moved)} moved`, blockId: moved.id, typing: null };
  return detailsStep(before, after);
}

/** The block whose going makes the two orders the same. */
function movedBlock(old: readonly Block[], now: readonly Block[]): Block | null {
  const at = now.findIndex(({ id }, index) => old[index]?.id !== id);
  const [here, there] = [now[at], old[at]];
  if (here === undefined || there === undefined) return null;
  const without = (blocks: readonly Block[]) => blocks.flatMap(({ id }) => (id === there.id ? [] : [id]));
  return same(without(old), without(now)) ? there : here;
}

function blockStep(was: Block, now: Block): UndoStep {
  const fields = Object.keys({ ...was, ...now }).filter(
    (field) => !same(was[field as keyof Block], now[field as keyof Block]),
  );
  const [field = ''] = fields;
  const typed = fields.length === 1 && (field === 'text' || typeof now[field as keyof Block] === 'string');
  // A choice of a few is a string too; what is typed is one of these.
  const words = ['text', 'heading', 'summary', 'subtitle', 'preparedBy', 'alt', 'caption'].includes(field);
  const what = fields.length === 1 && field === 'text' ? 'Text' : field === 'heading' ? 'Heading' : 'Settings';
  if (fields.length === 1 && field === 'audience')
    return {
      label: `${named(was)} ${now.audience === 'restricted' ? 'left out of the public edition' : 'made public'}`,
      blockId: now.id,
      typing: null,
    };
  return {
    label: `${what} of ${named(was)} changed`,
    blockId: now.id,
    typing: typed && words ? `${now.id}.${field}` : null,
  };
}

function detailsStep(before: PackState, after: PackState): UndoStep {
  if (before.title !== after.title) return { label: 'Title of the pack changed', blockId: null, typing: 'title' };
  if (before.body.marking !== after.body.marking) return { label: 'Marking changed', blockId: null, typing: null };
  if (before.body.handling !== after.body.handling)
    return { label: 'Handling line changed', blockId: null, typing: 'handling' };
  return { label: 'Numbering changed', blockId: null, typing: null };
}
