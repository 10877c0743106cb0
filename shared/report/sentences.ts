/** After these a full stop ends no sentence. */
const abbreviation = /(?:\b(?:Mr|Mrs|Ms|Dr|St|No|Nos|vs?|e\.g|i\.e|etc|approx|para|Fig|[A-Z]))\.$/;

/** The sentences of a paragraph, verbatim and without the space between them. */
export function sentencesOf(paragraph: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  for (const end of paragraph.matchAll(/[.!?][’”"')\]]*\s+(?=[“‘"'([£]?[A-Z\d])/g)) {
    const stop = end.index + end[0].trimEnd().length;
    if (abbreviation.test(paragraph.slice(Math.max(start, end.index - 8), end.index + 1))) continue;
    found.push(paragraph.slice(start, stop).trim());
    start = stop;
  }
  return [...found, paragraph.slice(start).trim()].filter((sentence) => sentence !== '');
}
