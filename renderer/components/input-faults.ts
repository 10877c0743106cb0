import { contract, type CallName } from '#shared/contract/contract';
import type { z } from 'zod';

/** What is wrong with an input, by the dotted path of the field, as the program names its fields. */
export type InputFaults = Readonly<Record<string, string>>;

export const noInputFaults: InputFaults = {};

/** What the contract would refuse of the input of a call; empty when it would take it. The first fault of a field counts. */
export function inputFaults(call: CallName, input: unknown): InputFaults {
  const schema: z.ZodType = contract[call].input;
  const faults: Record<string, string> = {};
  for (const { path, message, code } of schema.safeParse(input).error?.issues ?? []) {
    // Days are the only texts that must be written in one way.
    faults[path.join('.')] ??= code === 'invalid_format' ? 'Write the day as 1 April 2021.' : message;
  }
  return faults;
}
