import { resolve } from 'node:path';
import type { DeskClient } from '../ipc/desk-client';
import type { WorkspaceCheck } from '../services/publishing/verify-workspace';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';
import type { CommandResult } from './command-needs';
import type { VerifyCommand } from './commands';

/** Proves that what was published and the change log are unchanged; exit code 1 where they are not. */
export async function runVerify({ workspace, pack, json }: VerifyCommand, desk: DeskClient): Promise<CommandResult> {
  await desk.task('open', { path: resolve(workspace) });
  const check = await desk.task('verify', { title: pack });
  await desk.task('close', null);
  const out = json ? `${JSON.stringify(check, null, 2)}\n` : `${lines(check).join('\n')}\n`;
  return { out, code: check.ok ? 0 : 1 };
}

function lines({ changeLog, packs, minutes }: WorkspaceCheck): readonly string[] {
  const entries = `${formatNumber(changeLog.entries, 0)} ${plural(changeLog.entries, 'entry', 'entries')}`;
  return [
    changeLog.ok ? `Change log: ${entries}, unbroken` : `Change log: BROKEN at entry ${changeLog.brokenAt}`,
    ...(packs.length === 0 ? ['No pack is published.'] : []),
    ...[...packs, ...minutes].flatMap(({ ok, title, publishedText, documentSha256, parts }) => [
      `“${title}”, ${publishedText}: ${ok ? 'unchanged' : 'CHANGED'}`,
      `  SHA-256 ${documentSha256}`,
      ...parts.map((part) => `  ${part.ok ? 'ok  ' : 'NOT '} ${part.name}: ${part.words}`),
    ]),
  ];
}
