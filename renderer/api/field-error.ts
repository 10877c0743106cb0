import { CallFailed } from './bridge';

/** What the program said about one field of the input; `name` is its dotted path. */
export function fieldError(error: unknown, name: string): string | undefined {
  return error instanceof CallFailed ? error.error.fields?.[name] : undefined;
}
