import { resolve } from 'node:path';
import type { DeskClient } from '../ipc/desk-client';
import { saveFile } from '../services/save-file';
import type { CommandNeeds, CommandResult } from './command-needs';
import type { Command, ExportCommand } from './commands';
import { runCalendar } from './run-calendar';
import { runDocument } from './run-document';
import { runCheck } from './run-check';
import { runAnalyse } from './run-analyse';
import { runImport } from './run-import';
import { runNew } from './run-new';
import { runPrint } from './run-print';
import { runReadReport } from './run-read-report';
import { runVerify } from './run-verify';

/** @throws DeskError with the one sentence for standard error */
export async function runCommand(command: Command, needs: CommandNeeds): Promise<CommandResult> {
  switch (command.name) {
    case 'print':
      return { out: await runPrint(command, needs), code: 0 };
    case 'new':
      return { out: await runNew(command, needs), code: 0 };
    case 'import':
      return runImport(command, needs.desk);
    case 'analyse':
      return { out: await runAnalyse(command, needs.desk), code: 0 };
    case 'check':
      return { out: await runCheck(command, needs.desk), code: 0 };
    case 'calendar':
      return { out: await runCalendar(command, needs), code: 0 };
    case 'minutes':
    case 'actions':
      return { out: await runDocument(command, needs), code: 0 };
    case 'read-report':
      return { out: await runReadReport(command, needs.desk), code: 0 };
    case 'verify':
      return runVerify(command, needs.desk);
    case 'export':
      return { out: await runExport(command, needs.desk), code: 0 };
  }
}

async function runExport({ workspace, out, ...input }: ExportCommand, desk: DeskClient): Promise<string> {
  await desk.task('open', { path: resolve(workspace) });
  const { what, format, force, metric, vintage } = input;
  const text = await desk.task('exportData', { what, format, force, metric, vintage });
  await desk.task('close', null);
  if (out === null) return text;
  await saveFile(resolve(out), new TextEncoder().encode(text));
  return '';
}
