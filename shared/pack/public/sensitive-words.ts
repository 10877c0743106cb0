import { excerpt } from '../../search/excerpt';

/** However it is spaced, hyphenated or cased; a full stop or a comma between the two makes them words of their own. */
const sensitive = /official[\s\p{Pd}_/:]*sensitive/iu;
/** What is not seen between letters: soft hyphens, joiners, marks of direction. */
const unseen = /\p{Cf}/gu;

/**
 * Finds where words claim the marking OFFICIAL-SENSITIVE (Government Security Classifications), which may not be published.
 * @param texts each whole, as a reader reads it
 * @returns the words around each place, once each, to find it by
 */
export function sensitiveWords(texts: readonly string[]): readonly string[] {
  return [
    ...new Set(
      texts.flatMap((text) => {
        const seen = text.normalize('NFKC').replaceAll(unseen, '').replaceAll(/\s+/gu, ' ');
        const claim = sensitive.exec(seen)?.[0];
        return claim === undefined ? [] : [excerpt(seen, claim.toLowerCase())];
      }),
    ),
  ];
}
