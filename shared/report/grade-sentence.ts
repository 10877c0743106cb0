import type { Grade } from '../domain/inspection/inspection';
import { gradeOf, gradeSource } from './grade-words';

export interface GradeSentence {
  readonly grade: Grade;
  /** What the sentence calls the area, in words that often differ from its heading; null where it names none. */
  readonly area: string | null;
  /** Who is graded, as written: "Norfolk Constabulary", "The force". */
  readonly subject: string;
}

const force = String.raw`(?:[Tt]he |[Tt]his )?(?:[A-Z][\w’'&-]*(?:[ -](?:and |of |the |& )?(?=[A-Z]))?)*(?:Constabulary|Police(?: Service)?)|(?:[Tt]he|[Tt]his) (?:force|constabulary|service)`;
const stop = String.raw`[.]?$`;

/** "X is good at …", "X requires improvement in …", "X has been graded as adequate for …", "X was inadequate at …". */
const verb = String.raw`(?:(?:is|was|are|has been|have been)(?: (?:graded|judged|rated|assessed)(?: as)?)?|(?=[Rr]equir))`;
const forceFirst = new RegExp(
  String.raw`^(?<subject>${force}) ${verb} ?[‘“'"]?(?<grade>${gradeSource})[’”'"]?(?: (?:at|in|for|with|when it comes to|on) (?<area>.+?))?${stop}`,
);

/** "X’s leadership and management is adequate.", "X’s work to protect people requires improvement." */
const areaOfForce = new RegExp(
  String.raw`^(?<subject>${force})[’'‘]s? (?<area>.{3,160}?) ${verb} ?[‘“'"]?(?<grade>${gradeSource})[’”'"]?${stop}`,
);

/** "We graded X’s leadership as good.", "We have judged the force to be adequate at recording crime." */
const weGraded = new RegExp(
  String.raw`^We (?:have )?(?:graded|judged|rated|assessed) (?<subject>${force})(?:[’']s? (?<own>.{3,160}?))? (?:as|to be) [‘“'"]?(?<grade>${gradeSource})[’”'"]?(?: (?:at|in|for|with|on) (?<area>.+?))?${stop}`,
);

/**
 * Reads a sentence that gives a force its grade. The whole text must be that sentence and no more: a paragraph of a summary that
 * begins with such words goes on to something else.
 */
export function gradeSentence(text: string): GradeSentence | null {
  // A second sentence behind the grade makes it a paragraph.
  if (text.length > 320 || /[.!?]\s+\S/.test(text)) return null;
  const groups = (areaOfForce.exec(text) ?? forceFirst.exec(text) ?? weGraded.exec(text))?.groups;
  const grade = groups?.['grade'] === undefined ? null : gradeOf(groups['grade']);
  if (groups === undefined || grade === null) return null;
  // "Rated as requiring improvement in three areas" counts areas and names none.
  if (/\bareas?$|^(?:all|most|some) /i.test(groups['area'] ?? '')) return null;
  return { grade, area: groups['area'] ?? groups['own'] ?? null, subject: groups['subject'] ?? '' };
}
