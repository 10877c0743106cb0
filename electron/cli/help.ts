import type { CommandName } from './commands';

interface Help {
  readonly summary: string;
  readonly usage: string;
  readonly detail: readonly string[];
}

const documentHelp = [
  '--format FORMAT    pdf (the default), docx or html',
  '--edition WHICH    restricted (the default: everything) or public (without what was taken in private)',
  '--out FILE         where to write; an existing file is replaced only by a whole new one',
  '--json             print title, marking, pages and size for machines',
];

const commands: Readonly<Record<CommandName, Help>> = {
  print: {
    summary: 'Print a briefing pack, or write it in another format.',
    usage:
      'print (--sample norfolk | --workspace FILE) [--pack "TITLE" | --template "TITLE"] [--format FORMAT] [--edition WHICH] --out FILE [--json]',
    detail: [
      '--sample NAME      make the sample workspace in a temporary folder and print its pack',
      '--workspace FILE   print from this workspace, which is left as it is',
      '--pack "TITLE"     which pack; not needed where there is only one',
      '--template "TITLE" what a pack made from this template would show today; nothing is stored',
      '--format FORMAT    pdf (the default), html, docx, or the data annex: csv, xlsx',
      '--edition WHICH    restricted (the default: the whole pack) or public (without what is restricted)',
      '--out FILE         where to write; an existing file is replaced only by a whole new one',
      '--json             print a summary for machines: pages, blocks, figures used, warnings',
    ],
  },
  new: {
    summary: 'Make a workspace from a sample, or an empty one for a force.',
    usage: 'new (--sample norfolk | --force NAME) --workspace FILE.adesk [--json]',
    detail: [
      '--sample NAME      which sample',
      '--force NAME       whose office it is for, such as "Kent" or "Kent Police"',
      '--workspace FILE   the file to make; it must not exist yet',
      '--json             print a summary for machines',
    ],
  },
  import: {
    summary: 'Import a published table into a workspace.',
    usage: 'import FILE --workspace FILE.adesk [--dry-run] [--json] …',
    detail: [
      '--workspace FILE   the workspace to store in',
      '--dry-run          tell what would be stored, and store nothing',
      '--accept-month-ends',
      '                   read a date that ends no month (30-12-2017) as the nearest month’s end',
      '--format NAME      refuse a file that is recognised as anything else',
      '--mapping NAME     read the table by a mapping that was remembered in the window',
      '--revisions HOW    accept (store a new value beside the old one) or keep (leave the old one); accept is the default',
      '--reason TEXT      why values that differ are taken or left; kept with the import',
      '--title, --publisher, --release, --address, --published YYYY-MM-DD',
      '                   the source; what is not said is suggested from the file',
      '--json             print rows read, stored, revised, skipped and each warning for machines',
      'Exit code 0: stored; 2: nothing was stored.',
    ],
  },
  analyse: {
    summary: 'Tell what is computed of a metric: changes, averages, control limits, tests, peers.',
    usage: 'analyse --workspace FILE.adesk --metric CODE [--force NAME] [--rules NAME] [--rebase YYYY-MM …] [--json]',
    detail: [
      '--workspace FILE   the workspace to read',
      '--metric CODE      the metric; “export --what metrics” lists them',
      '--force NAME       another force than the workspace’s own, by name or code',
      '--rules NAME       “NHSRplotthedots 0.2.2” (the default) or “Making Data Count Excel”',
      '--rebase YYYY-MM …  take the limits anew from these months; what is on record in the workspace where it is left out',
      '--fix N            take the limits of each part from its first N points only, 12 or more',
      '--peers NAME       compare with this group of forces',
      '--json             print every number for machines',
    ],
  },
  verify: {
    summary: 'Prove that what was published, and the change log, are unchanged.',
    usage: 'verify --workspace FILE.adesk [--pack "TITLE"] [--json]',
    detail: [
      '--workspace FILE   the workspace to check, which is left as it is',
      '--pack "TITLE"     one published pack; all where it is left out',
      '--json             print every part of the check for machines',
      'Exit code 0: unchanged; 1: something is not what was published, or the log is broken.',
    ],
  },
  'read-report': {
    summary: 'Read an inspection report and tell what its text offers.',
    usage: 'read-report FILE [--json]',
    detail: [
      'FILE               a report as text, web page, Word document or PDF; nothing is stored',
      '--json             print everything for machines: grades, findings, figures, and what was not found',
    ],
  },
  check: {
    summary: 'Hold what was typed into a pack against the data.',
    usage: 'check --workspace FILE.adesk [--pack "TITLE"] [--json]',
    detail: [
      '--workspace FILE   the workspace to read; nothing is stored',
      '--pack "TITLE"     which pack; not needed where there is only one',
      '--json             print every finding for machines: rule, sentence, words, why, fix, what was accepted',
      'Exit code 0: the check was made, whatever it found; --json counts what is open.',
    ],
  },
  calendar: {
    summary: 'Write everything that has a day as a calendar file (.ics).',
    usage:
      'calendar (--sample norfolk | --workspace FILE.adesk) [--meetings-only | --meeting YYYY-MM-DD] [--out FILE.ics]',
    detail: [
      '--sample NAME      read the sample workspace',
      '--workspace FILE   the workspace to read; nothing is stored',
      '--meetings-only    the meetings without anything else that has a day',
      '--meeting DAY      the meeting on this day, for a calendar that there is',
      '--out FILE         where to write; standard output where it is not given',
    ],
  },
  minutes: {
    summary: 'Write the minutes of a meeting: agreed ones as they were kept, others as a draft.',
    usage:
      'minutes (--sample norfolk | --workspace FILE.adesk) [--meeting YYYY-MM-DD] [--format FORMAT] [--edition WHICH] --out FILE [--json]',
    detail: [
      '--sample NAME      from the sample workspace',
      '--workspace FILE   from this workspace, which is left as it is',
      '--meeting DAY      of the meeting on this day; of the last that was held where it is not given',
      ...documentHelp,
    ],
  },
  actions: {
    summary: 'Write action sheets: what an owner has promised and not yet done.',
    usage:
      'actions (--sample norfolk | --workspace FILE.adesk) [--owner NAME] [--format FORMAT] [--edition WHICH] --out FILE [--json]',
    detail: [
      '--sample NAME      from the sample workspace',
      '--workspace FILE   from this workspace, which is left as it is',
      '--owner NAME       whose sheet; of everybody where it is not given',
      ...documentHelp,
    ],
  },
  export: {
    summary: 'Write figures, metrics or sources as CSV or JSON.',
    usage: 'export --workspace FILE.adesk [--what observations|metrics|sources] [--format csv|json] …',
    detail: [
      '--what             observations (the default), metrics or sources',
      '--format           csv (the default) or json',
      '--force NAME       figures of one force, by name or code',
      '--metric CODE      figures of one metric',
      '--vintage WHICH    latest (the default), first or all values published for a period',
      '--out FILE         where to write; standard output where it is not given',
    ],
  },
};

/** @param name one command's help; null lists every command */
export function helpText(name: CommandName | null): string {
  if (name !== null) {
    const { summary, usage, detail } = commands[name];
    return [summary, '', `Usage: npm start -- ${usage}`, '', ...detail.map((line) => `  ${line}`), ''].join('\n');
  }
  const lines = Object.entries(commands).map(([command, { summary }]) => `  ${command.padEnd(12)}${summary}`);
  return [
    'Accountability Desk: published metrics, inspection findings and briefing packs.',
    '',
    'Usage: npm start                       open the window',
    '       npm start -- COMMAND [OPTIONS]  do one thing without a window',
    '',
    'Commands:',
    ...lines,
    '',
    'COMMAND --help tells its options. Exit codes: 0 done, 1 failed, 2 nothing done.',
    '',
  ].join('\n');
}
