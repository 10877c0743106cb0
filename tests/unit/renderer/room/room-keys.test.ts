import { expect, test } from 'vitest';
import { commandOf, roomKeys } from '../../../../renderer/features/meetings/room/room-keys';

const pressed = (code: string, held: 'alt' | 'ctrl' | 'meta' | 'shift' | null = null, key = code) => ({
  code,
  key,
  altKey: held === 'alt',
  ctrlKey: held === 'ctrl',
  metaKey: held === 'meta',
  shiftKey: held === 'shift',
});

test('each key does what the list says, also while one types', () => {
  for (const { command, key, with: held } of roomKeys) expect(commandOf(pressed(key, held), true)).toBe(command);
});

test('no key of the room writes: letters, digits and arrows alone stay with the text', () => {
  for (const code of ['KeyG', 'KeyL', 'Digit1', 'ArrowDown', 'PageUp', 'Enter']) {
    expect(commandOf(pressed(code), true)).toBeNull();
    expect(commandOf(pressed(code, 'shift'), true)).toBeNull();
  }
  expect(commandOf(pressed('Slash', 'shift', '?'), true)).toBeNull();
  expect(commandOf(pressed('Slash', 'shift', '?'), false)).toBe('keys');
});

test('AltGr, which writes on many keyboards, is no Alt', () => {
  expect(commandOf({ ...pressed('Digit2', 'alt'), ctrlKey: true }, true)).toBeNull();
});

test('Command does on a Mac what Ctrl does elsewhere', () => {
  expect(commandOf(pressed('Enter', 'meta'), true)).toBe('record');
});
