/** What the keys of the room do, in the order in which they are listed. They work wherever the focus is. */
export const roomKeys = [
  { command: 'nextQuestion', key: 'ArrowDown', with: 'alt', shown: 'Alt ↓', words: 'Next question' },
  { command: 'previousQuestion', key: 'ArrowUp', with: 'alt', shown: 'Alt ↑', words: 'Previous question' },
  { command: 'nextItem', key: 'PageDown', with: 'alt', shown: 'Alt Page Down', words: 'Next item' },
  { command: 'previousItem', key: 'PageUp', with: 'alt', shown: 'Alt Page Up', words: 'Previous item' },
  { command: 'jump', key: 'KeyG', with: 'ctrl', shown: 'Ctrl G', words: 'Go to any item or question' },
  { command: 'clock', key: 'F8', with: null, shown: 'F8', words: 'Begin this item, pause its time, go on' },
  { command: 'done', key: 'F8', with: 'shift', shown: 'Shift F8', words: 'This item is done: on to the next' },
  { command: 'defer', key: 'KeyD', with: 'ctrl', shown: 'Ctrl D', words: 'Defer this item to the next meeting' },
  { command: 'answer', key: 'F2', with: null, shown: 'F2', words: 'Answer' },
  { command: 'followUp', key: 'F3', with: null, shown: 'F3', words: 'Follow-up' },
  { command: 'answered', key: 'Digit1', with: 'alt', shown: 'Alt 1', words: 'Answered' },
  { command: 'partly', key: 'Digit2', with: 'alt', shown: 'Alt 2', words: 'Partly answered' },
  { command: 'notAnswered', key: 'Digit3', with: 'alt', shown: 'Alt 3', words: 'Not answered' },
  { command: 'record', key: 'Enter', with: 'ctrl', shown: 'Ctrl Enter', words: 'Record what is typed' },
  { command: 'line', key: 'F4', with: null, shown: 'F4', words: 'Action, commitment, question or late item' },
  { command: 'notes', key: 'F6', with: null, shown: 'F6', words: 'Notes of the item' },
  { command: 'attendance', key: 'F7', with: null, shown: 'F7', words: 'Who attends' },
  { command: 'evidence', key: 'F9', with: null, shown: 'F9', words: 'Read the evidence; the arrows scroll it' },
  { command: 'large', key: 'KeyL', with: 'ctrl', shown: 'Ctrl L', words: 'Large type' },
  {
    command: 'close',
    key: 'KeyE',
    with: 'ctrl',
    shown: 'Ctrl E',
    words: 'End of the meeting: what is left, then close it',
  },
  { command: 'keys', key: 'F1', with: null, shown: 'F1 or ?', words: 'This list' },
  { command: 'leave', key: 'Escape', with: null, shown: 'Esc', words: 'Leave the room; what is typed stays' },
] as const;

export type RoomCommand = (typeof roomKeys)[number]['command'];

interface Pressed {
  readonly code: string;
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What a key asks for; null for nothing. @param typing whether it would write into a field */
export function commandOf(pressed: Pressed, typing: boolean): RoomCommand | null {
  const { code, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (pressed.key === '?' && !typing) return 'keys';
  const held = [altKey ? 'alt' : null, ctrlKey || metaKey ? 'ctrl' : null, shiftKey ? 'shift' : null].filter(
    (one) => one !== null,
  );
  const plain = code === 'NumpadEnter' ? 'Enter' : code;
  const found = roomKeys.find(
    (each) => each.key === plain && held.length === (each.with === null ? 0 : 1) && (each.with ?? held[0]) === held[0],
  );
  return found?.command ?? null;
}

/** How the key of a command is written beside what it does. */
export function keyOf(command: RoomCommand): string {
  return roomKeys.find((each) => each.command === command)?.shown ?? '';
}
