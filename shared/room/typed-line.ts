import { promisedFor } from './promised-for';

/** Who a line can name: by name or initials. */
export interface KnownPerson {
  readonly name: string;
  readonly initials: string | null;
}

export type TypedLine =
  | {
      readonly kind: 'action' | 'commitment';
      readonly text: string;
      readonly owner: string | null;
      /** As the program keeps it: "14 January 2025"; null where no time is named. */
      readonly due: string | null;
    }
  /** What became of an action that is open: it was reported on, or the answer closes it. */
  | { readonly kind: 'progress' | 'close'; readonly number: number; readonly text: string }
  | { readonly kind: 'question'; readonly text: string; readonly asker: string | null }
  | { readonly kind: 'item'; readonly title: string; readonly minutes: number | null };

export interface LineSetting {
  /** ISO day of the meeting. */
  readonly day: string;
  readonly nextMeeting: string | null;
  readonly people: readonly KnownPerson[];
}

const kinds = {
  a: 'action',
  action: 'action',
  c: 'commitment',
  commitment: 'commitment',
  promise: 'commitment',
  q: 'question',
  question: 'question',
  i: 'item',
  item: 'item',
} as const;

/**
 * One line typed in the room: "action: send the figures @DCC by 14 Jan", "question: why the delay? from Ann Lee", "item: custody 10
 * min", "update 3: half are done", "close 3: all are done". What does not begin with one of these words is a commitment: it is what is promised most often.
 */
export function parseTypedLine(line: string, setting: LineSetting): TypedLine {
  const became = /^\s*(update|close)\s+([1-9]\d{0,5})\s*:\s*(.*)$/is.exec(line);
  if (became !== null)
    return {
      kind: became[1]?.toLowerCase() === 'close' ? 'close' : 'progress',
      number: Number(became[2]),
      text: (became[3] ?? '').trim(),
    };
  const named = /^\s*([a-z]+)\s*:\s*/i.exec(line);
  const word = named?.[1]?.toLowerCase() ?? '';
  const kind = Object.hasOwn(kinds, word) ? kinds[word as keyof typeof kinds] : null;
  const rest = (kind === null ? line : line.slice(named?.[0].length ?? 0)).trim();
  switch (kind) {
    case 'question':
      return question(rest);
    case 'item':
      return item(rest);
    case 'action':
    case 'commitment':
    case null:
      return promise(kind ?? 'commitment', rest, setting);
  }
}

function question(rest: string): TypedLine {
  // Only what stands after the question itself: "hear from" in the middle of one names nobody.
  const match = /^(.*[?.])\s+from\s+([^?.]+)$/i.exec(rest);
  return match === null
    ? { kind: 'question', text: rest, asker: null }
    : { kind: 'question', text: match[1] ?? rest, asker: (match[2] ?? '').trim() };
}

function item(rest: string): TypedLine {
  const match = /^(.*[^\s,])[,\s]\s*([1-9]\d{0,2})\s*(?:m|min|mins|minutes)$/i.exec(rest);
  const minutes = Number(match?.[2] ?? 0);
  return match === null || minutes > 600
    ? { kind: 'item', title: rest, minutes: null }
    : { kind: 'item', title: match[1] ?? rest, minutes };
}

function promise(kind: 'action' | 'commitment', rest: string, setting: LineSetting): TypedLine {
  const { text: timeless, due } = takeDue(rest, setting);
  const { text, owner } = takeOwner(timeless, setting.people);
  return { kind, text, owner, due };
}

/** The last "by …" that is a time; "by better triage" stays in the text. An owner may follow it. */
function takeDue(rest: string, { day, nextMeeting }: LineSetting): { text: string; due: string | null } {
  const match = /^(.*?)\s*\bby\s+((?:(?!\bby\b)[^@])+?)(\s*@.*)?$/i.exec(lastBy(rest));
  if (match === null) return { text: rest, due: null };
  const before = rest.slice(0, rest.length - lastBy(rest).length);
  const due = promisedFor(match[2] ?? '', day, nextMeeting);
  return due === null ? { text: rest, due } : { text: `${before}${match[1] ?? ''}${match[3] ?? ''}`.trim(), due };
}

/** From the last word "by" on; empty where there is none. */
function lastBy(text: string): string {
  const places = [...text.matchAll(/\bby\s/gi)];
  return places.length === 0 ? '' : text.slice(places.at(-1)?.index);
}

/** What follows the "@": somebody who is known, else all the words up to the end, or to the next comma. */
function takeOwner(rest: string, people: readonly KnownPerson[]): { text: string; owner: string | null } {
  const at = /(^|\s)@(?=\S)/.exec(rest);
  if (at === null) return { text: rest, owner: null };
  const place = at.index + (at[1]?.length ?? 0);
  const after = rest.slice(place + 1);
  const found = people
    .flatMap(({ name, initials }) => [name, initials].flatMap((said) => (said ? [{ said, name }] : [])))
    .filter(({ said }) => startsWithWord(after, said))
    .toSorted((a, b) => b.said.length - a.said.length)[0];
  const said = found?.said ?? /^[^,]+/.exec(after)?.[0] ?? '';
  const text = `${rest.slice(0, place).trim()} ${after.slice(said.length).replace(/^[,\s]+/, '')}`.trim();
  return { text, owner: found === undefined ? said.trim() || null : found.name };
}

function startsWithWord(text: string, word: string): boolean {
  const rest = text.slice(word.length);
  return (
    text.slice(0, word.length).toLowerCase() === word.toLowerCase() && (rest === '' || /^[^\p{L}\p{N}]/u.test(rest))
  );
}
