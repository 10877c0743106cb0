import { resolve } from 'node:path';
import type { DeskClient } from '../ipc/desk-client';
import type { AnalyseCommand } from './commands';

/** Prints what is computed of one metric: for machines whole, for people a line a part. */
export async function runAnalyse({ workspace, json, ...input }: AnalyseCommand, desk: DeskClient): Promise<string> {
  await desk.task('open', { path: resolve(workspace) });
  const { metric, force, rules, rebases, fixAfter, peers } = input;
  const result = await desk.task('analyse', { metric, force, rules, rebases, fixAfter, peers });
  await desk.task('close', null);
  return json ? `${JSON.stringify(result.numbers, null, 2)}\n` : `${result.sentences.join('\n')}\n`;
}
