import type { ProposedPrevious } from './proposal';
import { sentencesOf } from './sentences';

/** What a paragraph says of the inspection before, and of now. */
export interface PreviousWords extends Pick<ProposedPrevious, 'text' | 'when' | 'now' | 'outcome' | 'confidence'> {}

const before =
  /\b(?:(?:in|during|since|from|at|after) our (?:previous|last|earlier|\d{4}(?:[/–-]\d{2,4})?) (?:\d{4}(?:[/–-]\d{2,4})? )?(?:inspection|review|audit|report|assessment)|when we last inspected)\b/i;
const found = /\bwe (?:[a-z]+ )?(?:found|identified|said|reported|recommended|noted|told|gave|issued|had concerns)\b/i;
const compared =
  /\bthis is (?:an?|a significant|a marked) (?:improvement|deterioration|decline)\b[^.]{0,120}\b(?:previous|last|since|\d{4})/i;
const whenWords = /\b(?:19|20)\d\d(?:[/–-]\d{2,4})?\b/;

const better =
  /\b(?:ha(?:s|ve) (?:now |since |significantly |greatly |also )?(?:improved|made (?:[a-z]+ )?(?:improvements?|progress)|addressed|acted|responded|resolved|become well established)|is now|are now|(?:an|significant|marked) improvement|now (?:has|have|does|complies))\b/i;
const notBetter =
  /\b(?:ha(?:s|ve)(?:n[’']t| not) (?:yet |sufficiently |fully )*(?:improved|made|addressed|acted|changed)|still (?:isn[’']t|aren[’']t|doesn[’']t|don[’']t|not|needs?|fail|remain)|remains? (?:a|an|the same|too|poor|inconsistent|unchanged)|no improvement|deteriorat|worsened|has declined|continues? to (?:fail|be a)|limited progress|little progress)/i;
const butMore = /\b(?:but|however|although|more to do|further (?:improve|work)|not (?:enough|always|consistently))\b/i;

/** How what is said of now bears on what was found then. */
function outcomeOf(now: string): ProposedPrevious['outcome'] {
  const [up, down] = [better.test(now), notBetter.test(now)];
  if (up && (down || butMore.test(now))) return 'partly';
  if (down) return 'not-improved';
  return up ? 'improved' : 'unknown';
}

/** "In our previous inspection in 2020/21, …": the year stands in those words or right behind them. */
function whenOf(sentence: string, words: string | undefined, compares: string | undefined): string | null {
  const start = words === undefined ? -1 : sentence.indexOf(words);
  const near = start < 0 ? '' : (sentence.slice(start).split(',')[0] ?? '');
  return whenWords.exec(near)?.[0] ?? (compares === undefined ? null : (whenWords.exec(sentence)?.[0] ?? null));
}

function cycleOf(words: string): string {
  return words.replace(/[–/-](?:20)?(?=\d\d$)/, ' ');
}

/** Of this inspection, when the report names it by its cycle: "In our 2023–25 inspection, we found …". */
function isThisInspection(words: string, cycle: string | null): boolean {
  const named = whenWords.exec(words)?.[0];
  if (/\b(?:previous|last|earlier)\b/i.test(words) || named === undefined) return false;
  return cycle !== null && cycleOf(named) === cycleOf(cycle);
}

/** What answers a sentence that looks back: the first that speaks of this inspection, else the next one. */
function answerTo(sentences: readonly string[], index: number, cycle: string | null): string {
  const rest = sentences.slice(index + 1);
  const named = rest.find((sentence) => {
    const words = before.exec(sentence)?.[0];
    return (
      /^(?:During|In|On) this inspection\b/i.test(sentence) || (words !== undefined && isThisInspection(words, cycle))
    );
  });
  return named ?? rest[0] ?? '';
}

/**
 * "In our previous inspection, we found …" with the sentence that answers it, and "This is an improvement on our last inspection"
 * with the sentence before it. A paragraph may look back more than once.
 *
 * @param cycle the report's own, "2023–25", so that its own findings are not taken for those of the inspection before
 */
export function previousIn(paragraph: string, cycle: string | null): readonly PreviousWords[] {
  const sentences = sentencesOf(paragraph);
  return sentences.flatMap((sentence, index): PreviousWords[] => {
    const words = before.exec(sentence)?.[0];
    const compares = compared.exec(sentence)?.[0];
    const looksBack = words !== undefined && found.test(sentence) && !isThisInspection(words, cycle);
    if (!looksBack && compares === undefined) return [];
    const now = compares === undefined ? answerTo(sentences, index, cycle) : (sentences[index - 1] ?? '');
    const when = whenOf(sentence, words, compares);
    const outcome =
      compares === undefined ? outcomeOf(now) : /improvement/i.test(compares) ? 'improved' : 'not-improved';
    const sure = outcome === 'improved' || outcome === 'not-improved';
    return [{ text: sentence, when, now, outcome, confidence: sure ? 'certain' : 'likely' }];
  });
}
