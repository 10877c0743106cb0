import type { FindingTone } from '../domain/finding/finding';

const lacking =
  /\b(?:needs? to|should|isn[’']t|aren[’']t|is not|are not|doesn[’']t|don[’']t|does not|do not|hasn[’']t|haven[’']t|can[’']t|cannot|wasn[’']t|weren[’']t|not always|backlogs?|inconsistent(?:ly)?|limited|poor(?:ly)?|delays?|lacks?|lacking|too (?:long|often|many|few|slow|high)|diverted|miss(?:es|ing)|fail(?:s|ing|ure)?|ineffective|unacceptabl[ey])\b/i;
const turning = /\b(?:but|although|though|however|while)\b/i;

/** A guess at what a finding's heading says: praise, a lack, or both. A person decides. */
export function toneOf(heading: string): FindingTone {
  if (!lacking.test(heading)) return turning.test(heading) ? 'mixed' : 'strength';
  return turning.test(heading) ? 'mixed' : 'improve';
}

const toldEarly =
  /\b(?:raised (?:this|these|it|our concerns?|the issue)[^.]{0,60} with the (?:force|constabulary)|early feedback|fed (?:this |our findings )?back to the (?:force|constabulary)(?![’'])|told the (?:force|constabulary) (?:immediately|straight away|during))/i;

/** Whether the report says that the force was told of something during the inspection. */
export function toldDuringInspection(text: string): boolean {
  return toldEarly.test(text);
}
