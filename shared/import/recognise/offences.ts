import { comparable } from '../cells/clean-text';

/** Offences that a police force's total is made of when each stands alone, as in the Home Office's rolling years. */
export const coreOffences = [
  'Homicide',
  'Violence with injury',
  'Violence without injury',
  'Stalking and harassment',
  'Death or serious injury - unlawful driving',
  'Sexual offences',
  'Robbery',
  'Vehicle offences',
  'Theft from the person',
  'Bicycle theft',
  'Shoplifting',
  'Other theft offences',
  'Criminal damage and arson',
  'Drug offences',
  'Possession of weapons offences',
  'Public order offences',
  'Miscellaneous crimes against society',
] as const;

/** The groups that add up to the total, as in the ONS tables and the open data. */
export const offenceGroups = [
  'Violence against the person',
  'Sexual offences',
  'Robbery',
  'Theft offences',
  'Criminal damage and arson',
  'Drug offences',
  'Possession of weapons offences',
  'Public order offences',
  'Miscellaneous crimes against society',
] as const;

/** The classification of burglary changed in April 2017: a period has the old pair, the new pair or both. */
export const burglaries = [
  ['Residential burglary', 'Non-residential burglary'],
  ['Domestic burglary', 'Non-domestic burglary'],
] as const;

const others = ['Burglary', 'Fraud offences', ...burglaries.flat()] as const;

/** Other words for the same offence, by release. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['death or serious injury caused by illegal driving', 'Death or serious injury - unlawful driving'],
  ['all other theft offences', 'Other theft offences'],
  ['miscellaneous crimes', 'Miscellaneous crimes against society'],
  ['residental burglary', 'Residential burglary'],
]);

const known: ReadonlyMap<string, string> = new Map([
  ...[...coreOffences, ...offenceGroups, ...others].map((title) => [comparable(title), title] as const),
  ...synonyms,
]);

/**
 * The offence that a heading names, in one wording for all releases; null for what is no offence that we know. Digits at the end
 * are note marks that lost their superscript ("Residential burglary5,6"): no offence's name ends in one.
 */
export function knownOffence(heading: string): string | null {
  const text = comparable(heading);
  return known.get(text) ?? known.get(text.replace(/ ?\d[\d, ]*$/, '')) ?? null;
}

/** "Total recorded crime (excluding fraud)" with whatever note marks stand in it. */
export function isTotal(heading: string): boolean {
  return /^total recorded crime ?\(excluding fraud ?[\d,]*\)[\d, ]*$/.test(comparable(heading));
}

/** Fraud is recorded nationally and is no part of a force's total. */
export function isFraud(offence: string): boolean {
  return /\bfraud\b|^cifas$|^uk finance$/i.test(offence);
}
