/** Reads one parameter of the address; what cannot be read is left out, never an error. */
export function textParam(raw: unknown): string | undefined {
  const text = typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : raw;
  return typeof text === 'string' && text !== '' ? text.slice(0, 200) : undefined;
}

export function choiceParam<T extends string>(raw: unknown, choices: readonly T[]): T | undefined {
  return choices.find((choice) => choice === raw);
}

export function flagParam(raw: unknown): true | undefined {
  return raw === true || raw === 'true' ? true : undefined;
}

export function listParam(raw: unknown): readonly string[] | undefined {
  if (!Array.isArray(raw)) return undefined;
  const texts = raw.map(textParam).filter((text) => text !== undefined);
  return texts.length > 0 ? texts : undefined;
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the parameters that say nothing, so that addresses stay short and two equal states are the same address. */
export function given<T extends Record<string, unknown>>(params: T): Given<T> {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined)) as Given<T>;
}
