import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DeskClient } from '../ipc/desk-client';
import { saveFile } from '../services/save-file';
import type { PrintedPack } from '../print/print-pack';
import type { ResolvedPack } from '#shared/pack/resolved';
import type { Command, NewCommand, PrintCommand } from './command-line';
import { summarise } from './summary';

export interface CommandNeeds {
  readonly desk: DeskClient;
  /** Folder of the shipped samples. */
  readonly samples: string;
  readonly print: (pack: ResolvedPack) => Promise<PrintedPack>;
}

/** @returns what goes to standard output. @throws DeskError with the one sentence for standard error */
export function runCommand(command: Command, needs: CommandNeeds): Promise<string> {
  return command.name === 'print' ? runPrint(command, needs) : runNew(command, needs);
}

async function runPrint(command: PrintCommand, { desk, samples, print }: CommandNeeds): Promise<string> {
  const temporary = 'sample' in command.from ? await mkdtemp(join(tmpdir(), 'accountability-desk-')) : null;
  try {
    if ('sample' in command.from) {
      await desk.task('createSample', {
        path: join(temporary ?? '', 'sample.adesk'),
        sample: join(samples, command.from.sample),
      });
    } else {
      await desk.task('open', { path: resolve(command.from.workspace) });
    }
    const pack = await desk.task('resolvePackTitled', { title: command.pack });
    const printed = await print(pack);
    const out = resolve(command.out);
    await saveFile(out, printed.bytes);
    const summary = summarise(pack, printed, out);
    if (command.json) return `${JSON.stringify(summary, null, 2)}\n`;
    const warnings = summary.warnings.length === 0 ? '' : `, ${summary.warnings.length} to check (--json lists them)`;
    return `${command.out}: “${pack.title}”, ${printed.pages} pages, ${pack.figures} figures${warnings}\n`;
  } finally {
    await desk.task('close', null).catch(() => undefined);
    if (temporary !== null) await rm(temporary, { recursive: true, force: true });
  }
}

async function runNew(command: NewCommand, { desk, samples }: CommandNeeds): Promise<string> {
  const path = resolve(command.workspace);
  const made = await desk.task('createSample', { path, sample: join(samples, command.sample) });
  await desk.task('close', null);
  return command.json
    ? `${JSON.stringify({ workspace: path, title: made.title }, null, 2)}\n`
    : `${command.workspace}: “${made.title}”\n`;
}
