import type { MarkedLine } from './mark-lines';
import type { ProposedWord } from './proposal';

const name =
  /(?<![A-Za-z])((?:[A-Z][\w’'-]*(?: (?:and|of|the|&)){0,2} ){1,6}(?:Constabulary|Police Service|Police))(?![\w-])(?! (?:and|&) (?:Crime|Criminal)| Crime| Federation| Staff| Scotland| Authority)/g;
/** Words that begin a sentence in front of a name, and bodies that are no force of an area. */
const lead =
  /^(?:(?:The|In|At|For|When|While|But|And|If|As|Since|From|To|With|By|On|Our|How|Although|Because|Both|Overall|Chief|Constable|An|A|I|We|PEEL|HMICFRS|Inspection|Inspectorate|Of|Report) )+/;
const notAForce =
  /^(?:British Transport|Military|Ministry of Defence|Civil Nuclear|National|Neighbourhood|Response|College of|Office of the|Her Majesty’s|His Majesty’s)\b/;

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(name)]
    .map((match) => (match[1] ?? '').replace(lead, ''))
    .filter(
      (found) =>
        !/\bInspector(?:ate)?\b/.test(found) &&
        /^[A-Z]\S* ?.* (?:Constabulary|Police|Police Service)$/.test(found) &&
        !notAForce.test(found),
    );
}

/** The force that the report is about: the one that is graded or stands in the title, else the one that is named most. */
export function findForce(lines: readonly MarkedLine[]): ProposedWord | null {
  const places = lines.flatMap((line) => {
    const own = line.sentence === null ? [] : namesIn(line.sentence.subject);
    const titled = /\bPEEL\b/.test(line.text) && line.text.length < 160;
    return namesIn(line.text).map((value) => ({ value, line, certain: own.includes(value) || titled }));
  });
  const certain = places.filter((place) => place.certain);
  const counted = new Map<string, number>();
  for (const { value } of certain.length > 0 ? certain : places) counted.set(value, (counted.get(value) ?? 0) + 1);
  const [most] = [...counted].toSorted((one, other) => other[1] - one[1]);
  const first = places.find(({ value }) => value === most?.[0]);
  if (first === undefined) return null;
  const confidence = certain.length > 0 ? 'certain' : 'likely';
  return { value: first.value, text: first.line.text, locator: first.line.locator, confidence };
}
