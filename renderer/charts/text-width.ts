/** Widths in em of Source Sans 3, rounded up: enough to know that two labels do not touch, without asking a screen. */
function emOf(character: string): number {
  if (character === ' ') return 0.21;
  if (/[0-9$£–]/.test(character)) return 0.5;
  if (/[iljI.,:;'’|!()[\]ft]/.test(character)) return 0.32;
  if (/[mwMW%@—]/.test(character)) return 0.85;
  if (/[A-Z]/.test(character)) return 0.62;
  return 0.53;
}

export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += emOf(character);
  return ems * fontSize;
}

/** Breaks at spaces so that no line is wider than `width` where a word allows it. */
export function wrapText(text: string, fontSize: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export function widestLine(lines: readonly string[], fontSize: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
}
