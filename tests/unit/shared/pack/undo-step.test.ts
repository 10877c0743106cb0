import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/pack/pack';
import { undoStep, type PackState } from '#shared/pack/undo-step';
import { richTextOf } from '#shared/pack/rich-text';

const text = (id: string, words = ''): Block => ({
  id,
  kind: 'text',
  heading: `Text ${id}`,
  text: richTextOf([words]),
});
const state = (blocks: readonly Block[], title = 'Pack'): PackState => ({
  title,
  body: { schemaVersion: 1, marking: 'OFFICIAL', blocks: [...blocks] },
});
const step = (before: readonly Block[], after: readonly Block[]) => undoStep(state(before), state(after));

describe('a step of a pack', () => {
  const [a, b, c] = [text('a'), text('b'), text('c')];
  it('names the block that was added, removed or moved', () => {
    expect(step([a, b], [a, c, b])).toEqual({ label: '“Text c” added', blockId: 'c', typing: null });
    expect(step([a, b, c], [a, c])).toMatchObject({ label: '“Text b” removed' });
    expect(step([a, b, c], [c, a, b])).toMatchObject({ label: '“Text c” moved' });
    expect(step([a, b, c], [b, c, a])).toMatchObject({ label: '“Text a” moved' });
  });

  it('names what was typed, so that a burst of typing is one step', () => {
    expect(step([a, b], [a, text('b', 'Words')])).toEqual({
      label: 'Text of “Text b” changed',
      blockId: 'b',
      typing: 'b.text',
    });
    expect(step([a], [{ ...a, heading: 'New' } as Block])).toMatchObject({
      label: 'Heading of “Text a” changed',
      typing: 'a.heading',
    });
  });

  it('says for whom a block was set to be', () => {
    const restricted = { ...a, audience: 'restricted' } as Block;
    expect(step([a], [restricted])).toMatchObject({ label: '“Text a” left out of the public edition', typing: null });
    expect(step([restricted], [{ ...a, audience: 'public' } as Block])).toMatchObject({
      label: '“Text a” made public',
    });
  });

  it('takes a choice as a step of its own', () => {
    const page = { startsNew: true, landscape: false };
    expect(step([a], [{ ...a, page }])).toMatchObject({ label: 'Settings of “Text a” changed', typing: null });
  });

  it('tells title, marking and numbering apart', () => {
    expect(undoStep(state([a]), state([a], 'Other'))).toMatchObject({
      label: 'Title of the pack changed',
      typing: 'title',
    });
    const marked = state([a]);
    expect(undoStep(state([a]), { ...marked, body: { ...marked.body, marking: 'OFFICIAL-SENSITIVE' } }).label).toBe(
      'Marking changed',
    );
    expect(undoStep(state([a]), { ...marked, body: { ...marked.body, numbered: true } }).label).toBe(
      'Numbering changed',
    );
  });
});
