import type { ProposedFinding } from './proposal';

export interface BoxLabel {
  readonly kind: Exclude<ProposedFinding['kind'], 'main-finding'>;
  readonly plural: boolean;
  readonly number: string | null;
  /** What stands behind the label in its line: "Area for improvement: the force should …". */
  readonly rest: string;
}

const labels: readonly (readonly [pattern: string, kind: BoxLabel['kind']])[] = [
  [String.raw`AFIs?|areas? for improvement`, 'area-for-improvement'],
  [String.raw`(?:accelerated )?causes? (?:of|for) concern`, 'cause-of-concern'],
  [String.raw`recommendations?`, 'recommendation'],
  [
    String.raw`(?:areas? of )?(?:innovative|promising|positive|notable|noteworthy|good|effective)(?: or (?:innovative|promising))? practices?`,
    'practice',
  ],
];

/**
 * The label of a box. HMICFRS labels what it asks for and what it commends; a label stands alone in its line, has a number, or
 * ends in a colon. The same words inside a sentence are no label.
 */
export function boxLabel(text: string): BoxLabel | null {
  for (const [words, kind] of labels) {
    const match = new RegExp(
      String.raw`^(?<name>${words})(?:\s+(?<number>\d+[a-z]?))?\s*(?:$|[:.–-]\s*(?<rest>.*)$)`,
      'i',
    ).exec(text);
    const { name = '', number = null, rest = '' } = match?.groups ?? {};
    if (match === null) continue;
    const plural = /^(?:accelerated )?(?:AFI|area|cause|recommendation)s\b|practices$/i.test(name);
    return { kind, plural, number, rest };
  }
  return null;
}
