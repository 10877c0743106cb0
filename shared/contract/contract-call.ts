import { z } from 'zod';

/** Where a call is answered: `desk` is the process that holds the store, `main` needs the system (dialogs, printing, theme). */
type Side = 'desk' | 'main';
/** Which of our two pages may call it. */
type Page = 'window' | 'print';

export interface Call<I extends z.ZodType, O, S extends Side, P extends Page> {
  readonly kind: 'query' | 'command';
  readonly side: S;
  readonly page: P;
  readonly input: I;
  /** Type only: outputs are made by our own services and are held by tests, not parsed on each call. */
  readonly output?: { readonly type: O };
}

/** The id of the record that was made or changed, and its revision now. */
export interface Saved {
  readonly id: string;
  readonly revision: number;
}

export const nothing = z.strictObject({});
export const id = z.string().min(1).max(64);
export const revision = z.number().int().min(1);

function call<O>(kind: 'query' | 'command') {
  return <I extends z.ZodType, S extends Side = 'desk', P extends Page = 'window'>(
    input: I,
    side?: S,
    page?: P,
  ): Call<I, O, S, P> => ({
    kind,
    side: (side ?? 'desk') as S,
    page: (page ?? 'window') as P,
    input,
  });
}
export const query = <O>() => call<O>('query');
export const command = <O>() => call<O>('command');
