const up =
  /\b(?:increas\w*|r[io]se\w*|rising|grow\w*|grew|up|higher|more|above|climb\w*|gain\w*|added|jump\w*|improv\w*)\b/i;
const down =
  /\b(?:decreas\w*|f[ae]ll\w*|falling|down|lower|fewer|less|below|drop\w*|declin\w*|reduc\w*|shrank|cut|slip\w*|worsen\w*)\b/i;

/** Words before a number that make it the size of a change: "rose by 5%", "up 5%", "an increase of 5%". */
const behindVerb =
  /\b(?:by|up|down|(?:increase|decrease|rise|fall|drop|reduction|growth|change|decline|improvement|gain) of|(?:increased|decreased|rose|fell|dropped|declined|grew|changed|improved|reduced))(?: (?:about|around|nearly|almost|just|just over|just under|some|roughly|approximately|only|more than|less than|over|under|a))* $/i;
/** Words behind one: "a 5% fall", "5% higher", "5 percentage points more". */
const beforeNoun =
  /^ (?:year-on-year |annual |overall |further )*(?:increase|decrease|rise|fall|drop|reduction|decline|growth|improvement|change|higher|lower|fewer|less|more|up|down|above|below|better|worse)\b/i;

/** Whether a number is the size of a change, and which way: null where it is a figure itself. */
export function changeOf(text: string, start: number, end: number): 'up' | 'down' | 'either' | null {
  const before = text.slice(Math.max(0, start - 60), start);
  const verb = behindVerb.exec(before);
  const noun = beforeNoun.exec(text.slice(end, end + 40));
  if (verb === null && noun === null) return null;
  // "fell by 5%" says it before the number, "a 5% fall" behind.
  const said = noun?.[0] ?? before.slice(-45);
  if (down.test(said)) return 'down';
  return up.test(said) ? 'up' : 'either';
}
