import { CallFailed } from './bridge';

/** What the program said about one field of the input; `name` is its dotted path. */
export function fieldError(error: unknown, name: string): string | undefined {
  return error instanceof CallFailed ? error.error.fields?.[name] : undefined;
}

/** Whether all that the program said stands at one of these fields, so that nothing is left to say beside them. */
export function isSaidAtFields(error: unknown, shown: readonly string[]): boolean {
  const named = error instanceof CallFailed ? Object.keys(error.error.fields ?? {}) : [];
  return named.length > 0 && named.every((name) => shown.includes(name));
}
