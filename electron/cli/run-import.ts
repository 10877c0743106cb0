import { resolve } from 'node:path';
import type { DeskClient } from '../ipc/desk-client';
import type { ImportFileResult } from '../services/imports/import-file';
import type { ImportCommand } from './commands';
import type { CommandResult } from './command-needs';

/** Imports a file; exit code 2 where nothing was stored, since there was nothing in it or it was a dry run. */
export async function runImport(command: ImportCommand, desk: DeskClient): Promise<CommandResult> {
  await desk.task('open', { path: resolve(command.workspace) });
  const { format, mapping, dryRun, acceptMonthEnds, revisions, reason, source } = command;
  const result = await desk.task('importFile', {
    path: resolve(command.file),
    format,
    mapping,
    dryRun,
    acceptMonthEnds,
    revisions,
    reason,
    source,
  });
  await desk.task('close', null);
  const out = command.json ? `${JSON.stringify(summaryOf(result), null, 2)}\n` : wordsOf(result);
  return { out, code: result.stored === null ? 2 : 0 };
}

/** The machine-readable summary of an import. */
function summaryOf({ preview, stored }: ImportFileResult) {
  const { counts, issues, issueCount, leftOut, newMetrics, formatTitle, fileName } = preview;
  return {
    file: fileName,
    format: formatTitle,
    rowsRead: counts.rows,
    figures: counts.figures,
    stored: stored?.recorded ?? 0,
    revised: stored?.revised ?? 0,
    unchanged: stored?.unchanged ?? counts.unchanged,
    skipped: counts.leftOut + counts.errors,
    wouldStore: { new: counts.fresh, revised: counts.revised },
    importId: stored?.importId ?? null,
    newMetrics: newMetrics.map(({ title }) => title),
    leftOut,
    warnings: issues,
    warningCount: issueCount,
  };
}

function wordsOf({ preview, stored }: ImportFileResult): string {
  const { counts, fileName, formatTitle, issueCount } = preview;
  const checked = issueCount === 0 ? '' : `, ${issueCount} to check (--json lists them)`;
  const done =
    stored === null
      ? `nothing stored; ${counts.fresh} new and ${counts.revised} revised figures would be`
      : `${stored.recorded} figures stored, ${stored.revised} revised, ${stored.unchanged} unchanged`;
  return `${fileName}: ${formatTitle ?? 'not recognised'}; ${counts.rows} rows read, ${done}${checked}\n`;
}
