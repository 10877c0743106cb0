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

/** @param words the arguments after the program's own */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const [name, ...rest] = words;
  if (name === undefined) return { mode: 'window' };
  if (name === '--help' || name === '-h' || name === 'help') return { mode: 'help', command: null };
  // Chromium's own switches (a user data folder, a proxy) come before any command and are not ours to judge.
  if (name.startsWith('-')) return parseCommandLine(rest);
  if (!isCommand(name)) return misuse(`There is no command “${name}”.`);

  const values = valuesOf(rest);
  if (typeof values === 'string') return misuse(`${name}: ${values}.`);
  if (values.help === true) return { mode: 'help', command: name };
  for (const key of Object.keys(values)) {
    if (!allowed[name].includes(key as keyof typeof options)) return misuse(`${name} has no option --${key}.`);
  }
  if (values.sample !== undefined && !(samples as readonly string[]).includes(values.sample)) {
    return misuse(`There is no sample “${values.sample}”; there is: ${samples.join(', ')}.`);
  }
  return name === 'new' ? newCommand(values) : printCommand(values);
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** @returns the options, or in a few words what is wrong with them */
function valuesOf(words: readonly string[]): Values | string {
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    const [sentence = ''] = (cause instanceof Error ? cause.message : String(cause)).split('. ');
    return sentence;
  }
}

function newCommand({ sample, workspace, json = false }: Values): CommandLine {
  if (sample === undefined || workspace === undefined) return misuse('new needs --sample and --workspace FILE.');
  return { mode: 'command', command: { name: 'new', sample, workspace, json } };
}

function printCommand({ sample, workspace, out = '', json = false, ...rest }: Values): CommandLine {
  const pack = rest.pack ?? null;
  if (out === '') return misuse('print needs --out FILE.pdf.');
  if (sample !== undefined && workspace === undefined) {
    return { mode: 'command', command: { name: 'print', from: { sample }, pack, out, json } };
  }
  if (workspace !== undefined && sample === undefined) {
    return { mode: 'command', command: { name: 'print', from: { workspace }, pack, out, json } };
  }
  return misuse('print needs either --sample norfolk or --workspace FILE.');
}
