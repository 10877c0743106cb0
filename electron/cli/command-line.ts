import { parseArgs } from 'node:util';
import { isoDate } from '#shared/domain/period/period';
import { editions } from '#shared/editions/edition';
import { minutesFormats } from '#shared/domain/meeting/minutes';
import { editionFormats } from '#shared/editions/edition-format';
import type { Command, CommandName, Source } from './commands';

export type CommandLine =
  | { readonly mode: 'window' }
  | { readonly mode: 'command'; readonly command: Command }
  | { readonly mode: 'help'; readonly command: CommandName | null }
  /** Nothing is done: the sentence says what to write instead. */
  | { readonly mode: 'misuse'; readonly message: string };

/** Commands with words that are no options: files, months. */
const takesFiles: readonly CommandName[] = ['import', 'analyse', 'read-report'];

/** The samples that are shipped. */
const samples: readonly string[] = ['norfolk'];

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  sample: text,
  workspace: text,
  pack: text,
  template: text,
  out: text,
  format: text,
  edition: text,
  mapping: text,
  revisions: text,
  reason: text,
  title: text,
  publisher: text,
  address: text,
  published: text,
  release: text,
  what: text,
  force: text,
  metric: text,
  vintage: text,
  rules: text,
  rebase: { type: 'string', multiple: true },
  fix: text,
  peers: text,
  meeting: text,
  owner: text,
  'meetings-only': flag,
  'dry-run': flag,
  'accept-month-ends': flag,
  json: flag,
  help: { type: 'boolean', short: 'h' },
} as const;
type Option = keyof typeof options;
type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
/** What a command makes of its options: itself, or in a sentence what is missing. */
type Parsed = Command | string;

const allowed: Readonly<Record<CommandName, readonly Option[]>> = {
  print: ['sample', 'workspace', 'pack', 'template', 'out', 'format', 'edition', 'json'],
  new: ['sample', 'force', 'workspace', 'json'],
  import: [
    'workspace',
    'format',
    'mapping',
    'revisions',
    'reason',
    'title',
    'publisher',
    'address',
    'published',
    'release',
    'dry-run',
    'accept-month-ends',
    'json',
  ],
  analyse: ['workspace', 'metric', 'force', 'rules', 'rebase', 'fix', 'peers', 'json'],
  'read-report': ['json'],
  verify: ['workspace', 'pack', 'json'],
  check: ['workspace', 'pack', 'json'],
  calendar: ['sample', 'workspace', 'meetings-only', 'meeting', 'out'],
  minutes: ['sample', 'workspace', 'meeting', 'format', 'edition', 'out', 'json'],
  actions: ['sample', 'workspace', 'owner', 'format', 'edition', 'out', 'json'],
  export: ['workspace', 'what', 'format', 'force', 'metric', 'vintage', 'out'],
};
const parsers: Readonly<Record<CommandName, (values: Values, files: readonly string[]) => Parsed>> = {
  print: printCommand,
  new: newCommand,
  import: importCommand,
  export: exportCommand,
  analyse: analyseCommand,
  'read-report': readReportCommand,
  verify: verifyCommand,
  check: checkCommand,
  calendar: calendarCommand,
  minutes: minutesCommand,
  actions: actionsCommand,
};

const misuse = (message: string): CommandLine => ({ mode: 'misuse', message: `${message} See --help.` });
const isCommand = (name: string): name is CommandName => Object.hasOwn(allowed, name);
/** The first of the choices where nothing is said; null for what is none of them. */
const choice = <T extends string>(said: string | undefined, choices: readonly [T, ...T[]]): T | null =>
  said === undefined ? choices[0] : (choices.find((each) => each === said) ?? null);

/** @param words the arguments after the program's own */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const [name, ...rest] = words;
  if (name === undefined) return { mode: 'window' };
  if (name === '--help' || name === '-h' || name === 'help') return { mode: 'help', command: null };
  // Chromium's own switches (a user data folder, a proxy) come before any command and are not ours to judge.
  if (name.startsWith('-')) return parseCommandLine(rest);
  if (!isCommand(name)) return misuse(`There is no command “${name}”.`);

  const read = readOptions(rest, takesFiles.includes(name));
  if (typeof read === 'string') return misuse(`${name}: ${read}.`);
  const { values, positionals } = read;
  if (values.help === true) return { mode: 'help', command: name };
  for (const key of Object.keys(values)) {
    if (!allowed[name].includes(key as Option)) return misuse(`${name} has no option --${key}.`);
  }
  const parsed = parsers[name](values, positionals);
  return typeof parsed === 'string' ? misuse(parsed) : { mode: 'command', command: parsed };
}

/** @returns the options and files, or in a few words what is wrong with them */
function readOptions(words: readonly string[], files: boolean) {
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals: files });
  } catch (cause) {
    const [sentence = ''] = (cause instanceof Error ? cause.message : String(cause)).split('. ');
    return sentence;
  }
}

const notADay = '--meeting is the day of a meeting, such as 2024-10-24.';
const unknownSample = (sample: string) => `There is no sample “${sample}”; there is: ${samples.join(', ')}.`;

/** What a command reads; in a sentence what is missing. */
function sourceOf(name: CommandName, sample: string | undefined, workspace: string | undefined): Source | string {
  if (sample !== undefined && !samples.includes(sample)) return unknownSample(sample);
  if (sample !== undefined && workspace === undefined) return { sample };
  if (workspace !== undefined && sample === undefined) return { workspace };
  return `${name} needs either --sample norfolk or --workspace FILE.`;
}

function newCommand({ sample, force, workspace, json = false }: Values): Parsed {
  if ((sample === undefined) === (force === undefined)) return 'new needs either --sample norfolk or --force NAME.';
  if (workspace === undefined) return 'new needs --workspace FILE.';
  if (force !== undefined) return { name: 'new', of: { force }, workspace, json };
  if (sample === undefined || !samples.includes(sample)) return unknownSample(sample ?? '');
  return { name: 'new', of: { sample }, workspace, json };
}

function printCommand({ sample, workspace, out = '', json = false, ...rest }: Values): Parsed {
  const pack = rest.pack ?? null;
  if (out === '') return 'print needs --out FILE.';
  const format = choice(rest.format, editionFormats);
  if (format === null) return `--format is ${editionFormats.slice(0, -1).join(', ')} or ${editionFormats.at(-1)}.`;
  const edition = choice(rest.edition, editions);
  if (edition === null) return `--edition is ${editions.join(' or ')}.`;
  const template = rest.template ?? null;
  if (pack !== null && template !== null) return 'print takes either --pack or --template.';
  const from = sourceOf('print', sample, workspace);
  return typeof from === 'string' ? from : { name: 'print', pack, template, out, format, edition, json, from };
}

function importCommand(values: Values, [file, another]: readonly string[]): Parsed {
  const revisions = choice(values.revisions, ['accept', 'keep']);
  if (file === undefined || another !== undefined) return 'import needs one FILE.';
  if (values.workspace === undefined) return 'import needs --workspace FILE.';
  if (revisions === null) return '--revisions is accept or keep.';
  if (values.published !== undefined && !isoDate.safeParse(values.published).success)
    return '--published is a day such as 2023-10-19.';
  return {
    name: 'import',
    file,
    workspace: values.workspace,
    format: values.format ?? null,
    mapping: values.mapping ?? null,
    dryRun: values['dry-run'] ?? false,
    acceptMonthEnds: values['accept-month-ends'] ?? false,
    revisions,
    reason: values.reason ?? null,
    source: {
      title: values.title ?? null,
      publisher: values.publisher ?? null,
      address: values.address ?? null,
      publishedOn: values.published ?? null,
      release: values.release ?? null,
    },
    json: values.json ?? false,
  };
}

function verifyCommand({ workspace, json = false, ...rest }: Values): Parsed {
  const pack = rest.pack ?? null;
  return workspace === undefined ? 'verify needs --workspace FILE.' : { name: 'verify', workspace, pack, json };
}

function readReportCommand({ json = false }: Values, [file, another]: readonly string[]): Parsed {
  return file === undefined || another !== undefined
    ? 'read-report needs one FILE.'
    : { name: 'read-report', file, json };
}

function checkCommand({ workspace, pack, json = false }: Values): Parsed {
  if (workspace === undefined) return 'check needs --workspace FILE.';
  return { name: 'check', workspace, pack: pack ?? null, json };
}

function calendarCommand({ sample, workspace, meeting, ...rest }: Values): Parsed {
  const out = rest.out ?? null;
  const from = sourceOf('calendar', sample, workspace);
  if (typeof from === 'string') return from;
  const onlyMeetings = rest['meetings-only'] === true;
  if (meeting === undefined)
    return { name: 'calendar', from, scope: { what: onlyMeetings ? 'meetings' : 'everything' }, out };
  if (onlyMeetings) return 'calendar takes either --meetings-only or --meeting.';
  if (!isoDate.safeParse(meeting).success) return notADay;
  return { name: 'calendar', from, scope: { what: 'day', on: meeting }, out };
}

/** What minutes and action sheets have in common, or in a sentence what is missing. */
function documentOptions(name: 'minutes' | 'actions', { sample, workspace, out = '', json = false, ...rest }: Values) {
  const from = sourceOf(name, sample, workspace);
  const format = choice(rest.format, minutesFormats);
  const edition = choice(rest.edition, editions);
  if (typeof from === 'string') return from;
  if (out === '') return `${name} needs --out FILE.`;
  if (format === null) return '--format is pdf, docx or html.';
  if (edition === null) return `--edition is ${editions.join(' or ')}.`;
  return { from, format, edition, out, json };
}

function minutesCommand(values: Values): Parsed {
  const chosen = documentOptions('minutes', values);
  const meeting = values.meeting ?? null;
  if (typeof chosen === 'string') return chosen;
  if (meeting !== null && !isoDate.safeParse(meeting).success) return notADay;
  return { name: 'minutes', ...chosen, meeting };
}

function actionsCommand(values: Values): Parsed {
  const chosen = documentOptions('actions', values);
  return typeof chosen === 'string' ? chosen : { name: 'actions', ...chosen, owner: values.owner ?? null };
}

/** Months may follow one --rebase or each have its own. */
function analyseCommand(values: Values, more: readonly string[]): Parsed {
  const { workspace, metric, force = null, rules = null, peers = null, json = false } = values;
  if (workspace === undefined) return 'analyse needs --workspace FILE.';
  if (metric === undefined) return 'analyse needs --metric CODE.';
  if (more.length > 0 && values.rebase === undefined) return `analyse does not know “${more[0]}”.`;
  const months = [...(values.rebase ?? []), ...more].flatMap((each) => each.split(','));
  const wrong = months.find((month) => !/^\d{4}-(0[1-9]|1[0-2])$/.test(month));
  if (wrong !== undefined) return `--rebase is a month such as 2022-12, not “${wrong}”.`;
  const fixAfter = values.fix === undefined ? null : Number(values.fix);
  if (fixAfter !== null && !(Number.isInteger(fixAfter) && fixAfter >= 12))
    return '--fix is a whole number of points, 12 or more.';
  const rebases = values.rebase === undefined ? null : months;
  return { name: 'analyse', workspace, metric, force, rules, rebases, fixAfter, peers, json };
}

function exportCommand(values: Values): Parsed {
  const what = choice(values.what, ['observations', 'metrics', 'sources']);
  const format = choice(values.format, ['csv', 'json']);
  const vintage = choice(values.vintage, ['latest', 'first', 'all']);
  if (values.workspace === undefined) return 'export needs --workspace FILE.';
  if (what === null) return '--what is observations, metrics or sources.';
  if (format === null) return '--format is csv or json.';
  if (vintage === null) return '--vintage is latest, first or all.';
  const { workspace, force = null, metric = null, out = null } = values;
  return { name: 'export', workspace, what, format, vintage, force, metric, out };
}
