import { numberSource, parseNumberWord } from '../number-words';
import { noParts, placeOf, type FigureMatch, type FindFigures } from './figure-match';

const pattern = new RegExp(String.raw`(?<n>${numberSource})(?<noun>(?: [a-z][\w’'-]*){0,3})`, 'gi');

/** Words behind which a number is a name, and words in front of which it is one. */
const named =
  /\b(?:sections?|figure|table|chapter|annex|appendix|level|outcomes?|type|phase|stage|pages?|tier|step|part|paragraph|priority|grade|band|act|version|question|code|operation|project|route|unit|cycle|strands? of|per|key stage|schedule|article|top) $/i;
/** Numbers to dial. */
const dialled: ReadonlySet<string> = new Set(['999', '101', '111']);
/** A word of this kind is no part of the name of what is counted. */
const notNoun =
  /^(?:of|or|that|who|which|were|was|are|is|in|to|for|at|on|from|with|a|an|per|had|have|has|by|during|these|those|the|it|they|we|when|waiting|under|over|being)$/i;
const isYear = /^(?:19|20)\d\d$/;

/** What is counted: "146 special constables", "1,188 applications", "two personnel". Small numbers in words are only likely figures. */
export const findCounts: FindFigures = (sentence) =>
  [...sentence.matchAll(pattern)].flatMap((match): FigureMatch[] => {
    const { n = '', noun = '' } = match.groups ?? {};
    const value = parseNumberWord(n);
    const before = sentence.slice(0, match.index);
    const behind = sentence.slice(match.index + n.length);
    if (value === null || isYear.test(n) || named.test(before)) return [];
    if (dialled.has(n)) return [];
    if (/^(?: ?%|-| (?:thirds|quarters|fifths)\b)/.test(behind) || noun === '') return [];
    const confidence = /^\d/.test(n) ? 'certain' : 'likely';
    const nouns = noun.trim().split(' ');
    const last = nouns.findIndex((word) => notNoun.test(word));
    const words = [n, ...nouns.slice(0, last < 0 ? nouns.length : last)].join(' ').replace(/ and$/, '');
    const place = { ...placeOf(match), words };
    return [{ ...noParts, ...place, end: place.start + words.length, kind: 'count', unit: 'count', value, confidence }];
  });
