import { resolve } from 'node:path';
import { formatNumber } from '#shared/text/numbers';
import type { DeskClient } from '../ipc/desk-client';
import type { ReadReportCommand } from './commands';

/** Prints what a report's text offers; needs no workspace and stores nothing. */
export async function runReadReport({ file, json }: ReadReportCommand, desk: DeskClient): Promise<string> {
  const { fileName, proposal } = await desk.task('readReport', { path: resolve(file) });
  if (json) return `${JSON.stringify(proposal, null, 2)}\n`;
  const { areas, findings, figures, notFound, doubts, force, programme, cycle } = proposal;
  const head = [force?.value, programme?.value, cycle?.value].filter((part) => part !== undefined).join(', ');
  return [
    `${fileName}: ${head === '' ? 'a report' : head}; ${count(areas.length, 'areas')}, ${count(findings.length, 'findings')}, ${count(figures.length, 'figures')}`,
    ...areas.map(({ shortTitle, grade }) => `  ${shortTitle}: ${grade ?? 'not clear'}`),
    ...notFound,
    ...doubts,
    '',
  ].join('\n');
}

const count = (many: number, what: string) => `${formatNumber(many, 0)} ${what}`;
