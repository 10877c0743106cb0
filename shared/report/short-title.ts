const longest = 90;

/** A title in at most 90 characters, cut between words and marked with an ellipsis where it is longer; without an end stop. */
export function shortTitle(title: string): string {
  const plain = title.replace(/[.:;]$/, '');
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[ ,;:–-]+$/, '')}…`;
}
