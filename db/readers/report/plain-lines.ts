import type { ReportLine } from '#shared/report/report-text';

const narrowest = 40;
const widest = 130;

/**
 * The width to which a text was broken by hand or by a mail program; null where its lines are whole paragraphs. Broken text has no
 * long line, and most of its lines come near the longest.
 */
function brokenAt(lines: readonly string[]): number | null {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest < narrowest || longest > widest || lengths.length < 8) return null;
  return lengths.filter((length) => length > longest * 0.7).length > lengths.length / 2 ? longest : null;
}

const startsOwn = /^\s*(?:[-•*▪◦–]|\(?\d{1,2}[.)])\s/;

/** Puts paragraphs that were broken at a width together again, in their first line; the other lines stay, blank, to be counted. */
function joined(lines: readonly string[], width: number): readonly string[] {
  const out = lines.map((line) => line.trim());
  let first = -1;
  lines.forEach((line, index) => {
    const before = lines[index - 1]?.trimEnd() ?? '';
    const goesOn =
      first >= 0 && before !== '' && before.length > width * 0.7 && line.trim() !== '' && !startsOwn.test(line);
    if (!goesOn) {
      first = line.trim() === '' ? -1 : index;
      return;
    }
    const start = out[first] ?? '';
    out[first] = /[a-z]-$/.test(start) ? start + line.trim() : `${start} ${line.trim()}`;
    out[index] = '';
  });
  return out;
}

/** The lines of a text file, numbered as an editor numbers them; nothing tells which are headings. */
export function plainLines(text: string): readonly ReportLine[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line) => line.split('\f'));
  const width = brokenAt(lines);
  const whole = width === null ? lines : joined(lines, width);
  return whole.map((line) => ({ text: line.trim(), heading: null, page: null }));
}
