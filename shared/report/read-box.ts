import type { BoxLabel } from './box-label';
import { isOutsideHeading } from './heading-words';
import { withoutBullet, type MarkedLine } from './mark-lines';
import type { Confidence } from './proposal';
import { sentencesOf } from './sentences';

/** One thing of a labelled box: its stating words and what stands beneath. */
export interface BoxThing {
  readonly title: string;
  /** Verbatim; where the title is only the first sentence of a paragraph, that paragraph is among them, whole. */
  readonly paragraphs: readonly string[];
  readonly number: string | null;
  readonly leadIn: string | null;
  /** Places among the marked lines of its first line and behind its last. */
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
}

const asks =
  /^(?:The |This )?(?:[A-Z][\w’'&-]*(?: and| of)? )*(?:force|constabulary|service|Constabulary|Police)\b[^.]{0,80}?\b(?:should|needs? to|must|has to)\b/;

interface Open {
  readonly title: string;
  readonly paragraphs: string[];
  readonly number: string | null;
  readonly leadIn: string | null;
  readonly start: number;
  readonly confidence: Confidence;
  readonly role: MarkedLine['role'];
}

interface State {
  readonly label: BoxLabel;
  readonly level: MarkedLine['level'];
  leadIn: string | null;
  open: Open | null;
  readonly things: BoxThing[];
}

type Step = 'begin' | 'add' | 'lead' | 'stop';

/** Ends in a colon above a list: "Within six months, the force should:". */
export function opensList(line: MarkedLine | undefined, next: MarkedLine | undefined): boolean {
  return line !== undefined && line.text.endsWith(':') && next?.role === 'bullet';
}

function bulletStep({ label, leadIn, open }: State, text: string): Step {
  if (open === null) return 'begin';
  if (!label.plural) return 'add';
  return leadIn !== null || open.role === 'bullet' || asks.test(text) ? 'begin' : 'add';
}

function headingStep({ label, level, open }: State, line: MarkedLine): Step {
  if (isOutsideHeading(line.text)) return 'stop';
  if (open === null) return 'begin';
  const deeper = line.level !== null && level !== null && line.level > level;
  return label.plural && (deeper || (line.level === null && asks.test(line.text))) ? 'begin' : 'stop';
}

function textStep({ label, open }: State, line: MarkedLine, next: MarkedLine | undefined): Step {
  if (label.kind === 'cause-of-concern' && opensList(line, next) && /recommend/i.test(line.text)) return 'stop';
  if (label.plural && opensList(line, next)) return 'lead';
  if (open === null) return 'begin';
  const another = label.plural && asks.test(line.text) && sentencesOf(line.text).length === 1;
  return another ? 'begin' : 'add';
}

function stepOf(state: State, line: MarkedLine, next: MarkedLine | undefined): Step {
  switch (line.role) {
    case 'label':
    case 'grade':
      return 'stop';
    case 'heading':
      return headingStep(state, line);
    case 'bullet':
      return bulletStep(state, withoutBullet(line.text).text);
    case 'text':
      return textStep(state, line, next);
    case 'caption':
      return 'add';
  }
}

function close(state: State, end: number): void {
  if (state.open !== null) {
    const { title, paragraphs, number, leadIn, start, confidence } = state.open;
    state.things.push({ title, paragraphs, number, leadIn, start, end, confidence });
  }
  state.open = null;
}

function begin(state: State, line: MarkedLine, at: number): void {
  const { text, number } = line.role === 'bullet' ? withoutBullet(line.text) : { text: line.text, number: null };
  const first = state.things.length === 0 && state.open === null;
  close(state, at);
  const title = line.role === 'heading' ? text : (sentencesOf(text)[0] ?? text);
  // A second statement without a label, bullet or heading of its own is one only by its words.
  const sure = first || line.role === 'bullet' || line.level !== null;
  state.open = {
    title,
    paragraphs: title === text ? [] : [text],
    number: number ?? (first ? state.label.number : null),
    leadIn: line.role === 'bullet' ? state.leadIn : null,
    start: at,
    confidence: sure ? 'certain' : 'likely',
    role: line.role,
  };
}

/**
 * The things in the box whose label stands at `at`, up to the next label, grade, area, or heading that is none of its statements.
 * A box labelled in the plural may hold several: items of a list, or statements of what the force should do.
 */
export function readBox(
  lines: readonly MarkedLine[],
  at: number,
  label: BoxLabel,
  areas: ReadonlySet<number>,
): { readonly things: readonly BoxThing[]; readonly end: number } {
  const state: State = { label, level: lines[at]?.level ?? null, leadIn: null, open: null, things: [] };
  const line = lines[at];
  if (line !== undefined && label.rest !== '') {
    if (label.plural && opensList(line, lines[at + 1])) state.leadIn = label.rest;
    else begin(state, { ...line, text: label.rest, role: 'text' }, at);
  }
  let next = at + 1;
  for (; next < lines.length && !areas.has(next); next += 1) {
    const found = lines[next];
    if (found === undefined) break;
    const step = stepOf(state, found, lines[next + 1]);
    if (step === 'stop') break;
    if (step === 'begin') begin(state, found, next);
    else if (step === 'lead') {
      close(state, next);
      state.leadIn = found.text;
    } else state.open?.paragraphs.push(found.text);
  }
  close(state, next);
  return { things: state.things, end: next };
}
