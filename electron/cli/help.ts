import type { Command } from './command-line';

const commands: Readonly<
  Record<Command['name'], { readonly summary: string; readonly usage: string; readonly detail: readonly string[] }>
> = {
  print: {
    summary: 'Print a briefing pack to PDF.',
    usage: 'print (--sample norfolk | --workspace FILE) [--pack "TITLE"] --out FILE.pdf [--json]',
    detail: [
      '--sample NAME      make the sample workspace in a temporary folder and print its pack',
      '--workspace FILE   print from this workspace, which is left as it is',
      '--pack "TITLE"     which pack; not needed where there is only one',
      '--out FILE.pdf     where to write; an existing file is replaced only by a whole new one',
      '--json             print a summary for machines: pages, blocks, figures used, warnings',
    ],
  },
  new: {
    summary: 'Make a workspace from a sample.',
    usage: 'new --sample norfolk --workspace FILE.adesk [--json]',
    detail: [
      '--sample NAME      which sample',
      '--workspace FILE   the file to make; it must not exist yet',
      '--json             print a summary for machines',
    ],
  },
};

/** @param name one command's help; null lists every command */
export function helpText(name: Command['name'] | null): string {
  if (name !== null) {
    const { summary, usage, detail } = commands[name];
    return [summary, '', `Usage: npm start -- ${usage}`, '', ...detail.map((line) => `  ${line}`), ''].join('\n');
  }
  const lines = Object.entries(commands).map(([command, { summary }]) => `  ${command.padEnd(8)}${summary}`);
  return [
    'Accountability Desk: published metrics, inspection findings and briefing packs.',
    '',
    'Usage: npm start                       open the window',
    '       npm start -- COMMAND [OPTIONS]  do one thing without a window',
    '',
    'Commands:',
    ...lines,
    '',
    'COMMAND --help tells its options. Exit codes: 0 done, 1 failed, 2 nothing done because the command was not understood.',
    '',
  ].join('\n');
}
