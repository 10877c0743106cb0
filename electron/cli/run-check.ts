import { resolve } from 'node:path';
import type { DeskClient } from '../ipc/desk-client';
import type { CheckCommand } from './commands';

/** Prints what the narrative check finds in a pack. Findings are its result, not its failure: the exit code is 0. */
export async function runCheck({ workspace, pack, json }: CheckCommand, desk: DeskClient): Promise<string> {
  await desk.task('open', { path: resolve(workspace) });
  const report = await desk.task('checkPack', { title: pack });
  await desk.task('close', null);
  if (json) return `${JSON.stringify(report, null, 2)}\n`;
  const { title, open, accepted, errors, findings } = report;
  const lines = findings.map(({ rule, block, sentence, words, why, fix, accepted: reason }) =>
    [
      `${block}: “${words}” (${rule})`,
      `  ${sentence}`,
      `  ${why}`,
      ...(fix === null ? [] : [`  Fix: ${fix}`]),
      ...(reason === null ? [] : [`  Accepted: ${reason}`]),
    ].join('\n'),
  );
  const head = `“${title}”: ${open} open, ${accepted} accepted${errors.length === 0 ? '' : `, ${errors.length} to mend before it can be printed`}`;
  return `${[head, ...errors, ...lines].join('\n')}\n`;
}
