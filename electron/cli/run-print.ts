import { resolve } from 'node:path';
import { plural } from '#shared/text/words';
import { produceEdition, type ProducedEdition } from '../services/editions/produce-edition';
import type { WriteEditionInput } from '../services/editions/write-edition';
import { saveFile } from '../services/save-file';
import type { PrintCommand } from './commands';
import type { CommandNeeds } from './command-needs';
import { summarise } from './summary';
import { withSource } from './with-source';

/** @returns what goes to standard output */
export function runPrint(command: PrintCommand, needs: CommandNeeds): Promise<string> {
  const { desk, print, draw } = needs;
  return withSource(command.from, needs, async () => {
    const { template, edition } = command;
    const pack =
      template === null
        ? await desk.task('resolvePackTitled', { title: command.pack, edition })
        : await desk.task('templateEdition', { title: template, edition });
    // A published pack is not printed again: what was published is what is given.
    const means = { print, draw, write: (input: WriteEditionInput) => desk.task('writeEdition', input) };
    const kept = template === null ? await keptEdition(pack.packId, command, desk) : null;
    const printed = kept ?? (await produceEdition(pack, command.format, means, () => undefined));
    const leftOut = edition === 'public' ? await desk.task('leftOut', { id: pack.packId }) : [];
    const out = resolve(command.out);
    await saveFile(out, printed.bytes);
    const summary = summarise(pack, printed, command, leftOut, out);
    if (command.json) return `${JSON.stringify(summary, null, 2)}\n`;
    const warnings = summary.warnings.length === 0 ? '' : `, ${summary.warnings.length} to check (--json lists them)`;
    const without =
      leftOut.length === 0 ? '' : `, ${leftOut.length} ${plural(leftOut.length, 'block', 'blocks')} left out`;
    const pages = printed.pages === null ? '' : `${printed.pages} pages, `;
    return `${command.out}: “${pack.title}”, ${pages}${pack.figures} figures${without}${warnings}\n`;
  });
}

async function keptEdition(
  packId: string,
  { edition, format }: Pick<PrintCommand, 'edition' | 'format'>,
  desk: CommandNeeds['desk'],
): Promise<ProducedEdition | null> {
  if (format === 'pdf') return desk.task('publishedPdf', { packId, edition });
  const bytes = await desk.task('publishedEdition', { packId, edition, format });
  return bytes === null ? null : { bytes, pages: null, headings: [] };
}
