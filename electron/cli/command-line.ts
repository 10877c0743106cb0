import { parseArgs } from 'node:util';

export interface PrintCommand {
  readonly name: 'print';
  readonly from: { readonly sample: string } | { readonly workspace: string };
  /** Title of the pack; null for the only one. */
  readonly pack: string | null;
  readonly out: string;
  readonly json: boolean;
}

export interface NewCommand {
  readonly name: 'new';
  readonly sample: string;
  readonly workspace: string;
  readonly json: boolean;
}

export type Command = PrintCommand | NewCommand;

export type CommandLine =
  | { readonly mode: 'window' }
  | { readonly mode: 'command'; readonly command: Command }
  | { readonly mode: 'help'; readonly command: Command['name'] | null }
  /** Nothing is done: the sentence says what to write instead. */
  | { readonly mode: 'misuse'; readonly message: string };

/** The samples that are shipped. */
const samples = ['norfolk'] as const;

const options = {
  sample: { type: 'string' },
  workspace: { type: 'string' },
  pack: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const allowed: Readonly<Record<Command['name'], readonly (keyof typeof options)[]>> = {
  print: ['sample', 'workspace', 'pack', 'out', 'json', 'help'],
  new: ['sample', 'workspace', 'json', 'help'],
};

const misuse = (message: string): CommandLine => ({ mode: 'misuse', message: `${message} See --help.` });
const isCommand = (name: string): name is Command['name'] => Object.hasOwn(allowed, name);
const unknownSample = (name: string) => misuse(`There is no sample “${name}”; there is: ${samples.join(', ')}.`);

/** @param words the arguments after the program's own */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const [name, ...rest] = words;
  if (name === undefined) return { mode: 'window' };
  if (name === '--help' || name === '-h' || name === 'help') return { mode: 'help', command: null };
  // Chromium's own switches (a user data folder, a proxy) come before any command and are not ours to judge.
  if (name.startsWith('-')) return parseCommandLine(rest);
  if (!isCommand(name)) return misuse(`There is no command “${name}”.`);

  let values;
  try {
    values = parseArgs({ args: [...rest], options, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    return misuse(`${name}: ${cause instanceof Error ? cause.message.split('. ')[0] : String(cause)}.`);
  }
  if (values.help === true) return { mode: 'help', command: name };
  for (const key of Object.keys(values)) {
    if (!allowed[name].includes(key as keyof typeof options)) return misuse(`${name} has no option --${key}.`);
  }
  const { sample, workspace, pack, out, json = false } = values;
  const known = sample === undefined || (samples as readonly string[]).includes(sample);

  if (name === 'new') {
    if (sample === undefined || workspace === undefined) return misuse('new needs --sample and --workspace FILE.');
    return known ? { mode: 'command', command: { name, sample, workspace, json } } : unknownSample(sample);
  }
  if ((sample === undefined) === (workspace === undefined)) {
    return misuse('print needs either --sample norfolk or --workspace FILE.');
  }
  if (!known) return unknownSample(sample ?? '');
  if (out === undefined || out === '') return misuse('print needs --out FILE.pdf.');
  const from = sample === undefined ? { workspace: workspace ?? '' } : { sample };
  return { mode: 'command', command: { name, from, pack: pack ?? null, out, json } };
}
