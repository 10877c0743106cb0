import { comparable } from '../import/cells/clean-text';

/** Headings before and behind the areas in reports of every force: what stands under them is about no area. */
const outside =
  /^(?:overall summary|summary|contents|introduction|foreword|overview|our (?:overall )?judge?ments?|our inspection|peel\b.*|terminology.*|(?:hm|his majesty’s|her majesty’s) (?:chief )?inspector.*|important changes.*|the operating context.*|(?:inspecting|what we inspected).*|about (?:the data|this report|us).*|methodology|annex\b.*|appendix\b.*|glossary.*|references|next steps|download.*|print this.*)$/;

/** Headings inside an area that state nothing themselves. */
const inside =
  /^(?:(?:our )?(?:main|key|detailed) findings|victim service assessment|what (?:works|is working) well|what needs to improve|introduction|context)$/;

/** A heading of the report's front or back matter. It ends an area. */
export function isOutsideHeading(text: string): boolean {
  return outside.test(comparable(text));
}

/** "Main findings" and its like: what follows are findings. */
export function isInsideHeading(text: string): boolean {
  return inside.test(comparable(text));
}

const finite =
  /\b(?:is|are|isn[’']t|aren[’']t|was|were|has|have|hasn[’']t|haven[’']t|does|doesn[’']t|do|don[’']t|did|didn[’']t|can|can[’']t|cannot|could|should|must|needs?|will|may|would)\b/i;
/** "The constabulary effectively supports …": the third person behind the force, with at most an adverb between. */
const forceActs = /\b(?:force|constabulary|service|police)(?: [a-z]+ly| now| also| still)? [a-z]{3,}s\b/i;
const plainVerb =
  /\b(?:make|mean|give|provide|use|understand|know|work|tackle|receive|get|help|identify|record|respond|investigate|protect|manage|support|feel|treat|lead|share|carry|take|show|face|lack|remain|struggle|deal)\b/i;

/** Whether a heading states something, as a finding does, rather than naming a subject. `sure` where a verb shows it. */
export function statesSomething(text: string): 'sure' | 'perhaps' | 'no' {
  const words = text.split(/\s+/).length;
  if (words >= 4 && (finite.test(text) || forceActs.test(text))) return 'sure';
  return words >= 6 || (words >= 3 && plainVerb.test(text)) ? 'perhaps' : 'no';
}
