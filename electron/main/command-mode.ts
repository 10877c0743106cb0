import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, nativeTheme } from 'electron';
import { answerCall } from '../ipc/answer-call';
import { listenForCalls } from '../ipc/listen';
import { maskError } from '../ipc/mask-error';
import { startDeskProcess } from '../platform/desk-process';
import type { Places } from '../platform/places';
import { PrintJobs } from '../print/print-jobs';
import { drawPack } from '../print/draw-pack';
import { printPack } from '../print/print-pack';
import { lockDown } from '../security/lock-down';
import { serveApp } from '../security/app-protocol';
import { printCalls } from '../calls/print-calls';
import type { CommandNeeds } from '../cli/command-needs';
import type { CommandLine } from '../cli/command-line';
import { helpText } from '../cli/help';
import { runCommand } from '../cli/run-command';

/** Waits until the text is handed over: a pipe may take it later, and leaving at once would cut it off. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()));
}

/** Composition root of the commands: the same desk, print window and services, no window of its own. */
export async function runCommandMode(line: Exclude<CommandLine, { mode: 'window' }>, places: Places): Promise<void> {
  if (line.mode === 'help') {
    await write(process.stdout, helpText(line.command));
    return app.exit(0);
  }
  if (line.mode === 'misuse') {
    await write(process.stderr, `${line.message}\n`);
    return app.exit(2);
  }
  // A command leaves no trace, and does not meet a running window's profile.
  const profile = mkdtempSync(join(tmpdir(), 'accountability-desk-profile-'));
  app.setPath('userData', profile);
  // A command has nobody to look in a log: the unexpected is told whole.
  const unexpected: string[] = [];
  const log = (ref: string, detail: string) => unexpected.push(`[${ref}] ${detail}`);
  nativeTheme.themeSource = 'light';
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  lockDown();
  const desk = startDeskProcess(places.desk, places.reference, log);
  serveApp(places.renderer, (fileId) => desk.client.task('packImage', { fileId }));

  const jobs = new PrintJobs();
  listenForCalls((name, input, caller) => answerCall(name, input, caller, desk.client, printCalls(jobs), log));
  let code = 0;
  try {
    const needs = {
      desk: desk.client,
      samples: places.sample,
      print: (pack, onStage) =>
        printPack(pack, jobs, places.preload, (input) => desk.client.task('checkPdf', input), onStage),
      draw: (pack) => drawPack(pack, jobs, places.preload),
    } satisfies CommandNeeds;
    const result = await runCommand(line.command, needs);
    await write(process.stdout, result.out);
    code = result.code;
  } catch (thrown) {
    // An import that failed has stored nothing, which is what 2 says.
    code = line.command.name === 'import' ? 2 : 1;
    const error = maskError(thrown, log);
    await write(process.stderr, `${[error.message, ...unexpected].join('\n')}\n`);
  }
  await desk.stop();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  app.exit(code);
}
