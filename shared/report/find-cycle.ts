import type { MarkedLine } from './mark-lines';
import type { ProposedWord } from './proposal';

const year = String.raw`(?<from>20\d\d) ?(?:[–—\/-]|to)? ?(?:20)?(?<to>\d\d)(?!\d)`;
/** "PEEL 2023–2025", "PEEL assessment 2021/22", "PEEL 202325" where a page lost its dash; then "our 2023–25 inspection". */
const ways = [
  new RegExp(
    String.raw`\bPEEL(?: assessment| inspection| framework| report| programme| cycle| Assessment Framework| spotlight)*[:,]? (?:for )?${year}`,
    'i',
  ),
  new RegExp(String.raw`\bour (?<from>20\d\d)[–—\/-](?:20)?(?<to>\d\d) (?:PEEL )?inspection`, 'i'),
  new RegExp(String.raw`\b(?<from>20\d\d)[–—\/-](?:20)?(?<to>\d\d) PEEL\b`, 'i'),
];

/** Years that follow each other are written "2021/22", as the report of that cycle is; longer spans "2023–25". */
function written(from: string, to: string): string | null {
  const span = Number(to) - Number(from.slice(2));
  if (span < 1 || span > 5) return null;
  return span === 1 ? `${from}/${to}` : `${from}–${to}`;
}

/** The inspection's cycle, in one way of writing it; null where the text names none or only that of the last inspection. */
export function findCycle(lines: readonly MarkedLine[]): ProposedWord | null {
  for (const [order, way] of ways.entries()) {
    for (const { text, locator } of lines) {
      const match = way.exec(text);
      const value = match?.groups === undefined ? null : written(match.groups['from'] ?? '', match.groups['to'] ?? '');
      // "In our previous PEEL 2021/22 inspection" names the cycle before.
      const isBefore = /\b(?:previous|last|earlier)\b[^.]{0,40}$/i.test(text.slice(0, match?.index ?? 0));
      if (value !== null && !isBefore) return { value, text, locator, confidence: order === 0 ? 'certain' : 'likely' };
    }
  }
  return null;
}

/** PEEL is the programme of all-round inspections; other reports name themselves in their titles only. */
export function findProgramme(lines: readonly MarkedLine[]): ProposedWord | null {
  const line = lines.find(({ text }) => /\bPEEL\b/.test(text));
  return line === undefined ? null : { value: 'PEEL', text: line.text, locator: line.locator, confidence: 'certain' };
}
