/** Whether two titles differ in nothing but small and large letters. */
export function sameTitle(a: string, b: string): boolean {
  return a.localeCompare(b, 'en-GB', { sensitivity: 'accent' }) === 0;
}
