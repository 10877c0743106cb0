/** A paragraph is never split over pages, so one that is longer than this is set as several. */
const most = 1800;

/** Text as paragraphs that each fit on a page: by its own lines, and where one is too long by its sentences, then by its words. */
export function shortParagraphs(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => (line.length <= most ? [line] : packed(pieces(line))));
}

/** Sentences; words of a sentence that is too long; runs of letters of a word that is. */
function pieces(line: string): string[] {
  return line
    .split(/(?<=[.!?]) /)
    .flatMap((sentence) => (sentence.length <= most ? [sentence] : sentence.split(' ')))
    .flatMap((word) => (word.length <= most ? [word] : (word.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? [])));
}

function packed(parts: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (const part of parts) {
    const last = paragraphs.at(-1);
    if (last !== undefined && last.length + part.length < most) paragraphs[paragraphs.length - 1] = `${last} ${part}`;
    else paragraphs.push(part);
  }
  return paragraphs;
}
