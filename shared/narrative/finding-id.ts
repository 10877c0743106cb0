/**
 * A short name for a text: the same for the same text, and in practice for no other. (cyrb53, a public-domain hash: the check is
 * pure and has no hash of the platform at hand.)
 */
export function findingId(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `n${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
}
