const candidates = [',', ';', '\t'] as const;
export type Delimiter = (typeof candidates)[number];

/** Lines that are looked at: enough to get past a title and notes. */
const linesRead = 50;

/** How often each line has the character outside quotation marks; a line break within them ends no line. */
function counts(text: string, delimiter: string): readonly number[] {
  const lines: number[] = [0];
  let quoted = false;
  for (const character of text.slice(0, 100_000)) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '\n') {
      if (lines.length === linesRead) break;
      lines.push(0);
    } else if (!quoted && character === delimiter) lines[lines.length - 1] = (lines.at(-1) ?? 0) + 1;
  }
  return lines;
}

/** How many lines agree on a number of columns above one, and how many columns those are. */
function agreement(text: string, delimiter: string): readonly [lines: number, columns: number] {
  const tally = new Map<number, number>();
  for (const count of counts(text, delimiter)) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1);
  return (
    [...tally]
      .map(([columns, lines]) => [lines, columns] as const)
      .toSorted((a, b) => b[0] - a[0] || b[1] - a[1])[0] ?? [0, 0]
  );
}

/** The delimiter on which the most lines agree; a comma where none is to be seen. */
export function findDelimiter(text: string): Delimiter {
  let best: Delimiter = ',';
  let bestScore: readonly [number, number] = [0, 0];
  for (const candidate of candidates) {
    const score = agreement(text, candidate);
    if (score[0] > bestScore[0] || (score[0] === bestScore[0] && score[1] > bestScore[1])) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
