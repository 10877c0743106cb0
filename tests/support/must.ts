/** What a test needs to be there; says so where it is not, instead of failing somewhere behind. */
export function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The test expected a value here.');
  return value;
}
