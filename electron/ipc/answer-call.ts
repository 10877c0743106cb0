import { contract, type CallName, type DeskCallName, type InputOf, type OutputOf } from '#shared/contract/contract';
import type { CallError, Outcome } from '#shared/contract/errors';
import type { AppPage } from '../security/app-url';
import type { DeskClient } from './desk-client';
import { maskError } from './mask-error';

/** Who called: which of our pages, and the number of its web contents, which names a print job. */
export interface Caller {
  readonly page: AppPage;
  readonly contentsId: number;
}

export type MainCallName = Exclude<CallName, DeskCallName>;
export type MainCalls = {
  readonly [N in MainCallName]: (input: InputOf<N>, caller: Caller) => OutputOf<N> | Promise<OutputOf<N>>;
};

const isCallName = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(contract, name);
const refused = (message: string): { ok: false; error: CallError } => ({
  ok: false,
  error: { code: 'refused', message },
});

/**
 * Answers one call from a page: known name, right page, valid input, then the desk or the main process. Never rejects.
 * @param caller null when the sender is not one of our pages
 */
export async function answerCall(
  name: unknown,
  input: unknown,
  caller: Caller | null,
  desk: DeskClient,
  mainCalls: MainCalls,
  log: (ref: string, detail: string) => void,
): Promise<Outcome<unknown>> {
  if (caller === null) return refused('This page may not ask the program for anything.');
  if (!isCallName(name)) return refused('There is no such call.');
  const call = contract[name];
  if (call.page !== caller.page) return refused('This page may not make this call.');
  const parsed = call.input.safeParse(input);
  if (!parsed.success) {
    const fields: Record<string, string> = {};
    for (const issue of parsed.error.issues) fields[issue.path.join('.')] ??= issue.message;
    const first = parsed.error.issues[0]?.message ?? '';
    return { ok: false, error: { code: 'invalid-input', message: `That could not be accepted: ${first}`, fields } };
  }
  try {
    if (call.side === 'desk') return await desk.call(name as DeskCallName, parsed.data as never);
    const answer = mainCalls[name as MainCallName] as (input: unknown, caller: Caller) => unknown;
    return { ok: true, value: await answer(parsed.data, caller) };
  } catch (thrown) {
    return { ok: false, error: maskError(thrown, log) };
  }
}
