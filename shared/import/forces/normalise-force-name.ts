import { comparable } from '../cells/clean-text';

const ending = / (?:police service|police force area|police force|police|constabulary|pfa)$/;

/**
 * A force's name without what publishers vary: spaces, case, note marks, "&", hyphens, "Police" or "Constabulary" at the end,
 * and "London, City of" turned round. "Devon & Cornwall Police [note 2]" and "Devon and Cornwall" become the same.
 */
export function normaliseForceName(text: string): string {
  const plain = comparable(text)
    .replaceAll('&', ' and ')
    .replace(/[-\u2010-\u2014]/g, ' ')
    .replace(/['\u2018\u2019.]/g, '')
    .replace(/^(.+), (city of|the)$/, '$2 $1')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '');
  return plain.replace(ending, '');
}
