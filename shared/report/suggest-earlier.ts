interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Words that any two findings share. */
const common = new Set(
  `about after again also area areas been before being between both clear could during enough every finding findings force found from
  good have having improve improved improvement improving inspection into less make makes making more most must need needed needs not
  officer officers only other over people police policing previous public report since should some staff still such than that their
  them then there these they this those time under used well were what when where which while will with within work would year`.split(
    /\s+/,
  ),
);

/** What a text is about: its longer words by their first six letters, so that "recording" and "recorded" are one. */
function subjectsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map((word) => word.slice(0, 6)));
}

/** How few shared subjects are mere chance. */
const fewest = 2;

/**
 * The earlier finding that a sentence such as "In our previous inspection, we found …" most likely means; a person decides.
 *
 * @param sentence with what the report says of now beside it
 * @returns null where none shares enough with it, or two share as much
 */
export function suggestEarlier(sentence: string, candidates: readonly Candidate[]): string | null {
  const subjects = subjectsOf(sentence);
  const scored = candidates
    .map(({ id, title, text }) => {
      const inTitle = subjectsOf(title);
      const all = subjectsOf(`${title} ${text}`);
      const shared = [...subjects].filter((subject) => all.has(subject));
      // What stands in a title is what the finding is about.
      return { id, score: shared.length + shared.filter((subject) => inTitle.has(subject)).length };
    })
    .toSorted((one, other) => other.score - one.score);
  const [best, second] = scored;
  if (best === undefined || best.score <= fewest || best.score === second?.score) return null;
  return best.id;
}
