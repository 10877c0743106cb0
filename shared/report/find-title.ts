import type { MarkedLine } from './mark-lines';
import type { ProposedWord } from './proposal';

/** The report's title: a first-level heading, or a short line near its beginning that names the programme and a body. */
export function findTitle(lines: readonly MarkedLine[]): ProposedWord | null {
  const top = lines.find(({ level, role }) => level === 1 && role === 'heading');
  const named = lines
    .slice(0, 15)
    .find(
      ({ text }) =>
        text.length < 160 &&
        /\bPEEL\b|\binspection of\b/i.test(text) &&
        /\b(?:Police|Constabulary)\b/.test(text) &&
        !/[.]$/.test(text),
    );
  const line = named ?? top;
  if (line === undefined) return null;
  return {
    value: line.text,
    text: line.text,
    locator: line.locator,
    confidence: named === undefined ? 'likely' : 'certain',
  };
}
