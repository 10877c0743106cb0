import { resolve } from 'node:path';
import type { MeetingDocument } from '#shared/contract/document-contract';
import { plural } from '#shared/text/words';
import { produceEdition } from '../services/editions/produce-edition';
import type { WriteEditionInput } from '../services/editions/write-edition';
import { saveFile } from '../services/save-file';
import type { ActionsCommand, MinutesCommand } from './commands';
import type { CommandNeeds } from './command-needs';
import { withSource } from './with-source';

/** Writes minutes or action sheets. Agreed minutes are not made again: the file that was kept is what is given. */
export function runDocument(command: MinutesCommand | ActionsCommand, needs: CommandNeeds): Promise<string> {
  const { desk, print, draw } = needs;
  return withSource(command.from, needs, async () => {
    const { format, json } = command;
    const document = await documentOf(command, desk);
    const pack = await desk.task('meetingDocument', document);
    const kept = document.kind === 'minutes' ? await desk.task('agreedMinutesFile', { ...document, format }) : null;
    const means = { print, draw, write: (input: WriteEditionInput) => desk.task('writeEdition', input) };
    const { bytes, pages } =
      kept === null ? await produceEdition(pack, format, means, () => undefined) : { bytes: kept, pages: null };
    const out = resolve(command.out);
    await saveFile(out, bytes);
    const { title, marking } = pack;
    if (json) {
      const summary = { out, title, marking, format, edition: document.edition, pages, bytes: bytes.byteLength };
      return `${JSON.stringify(summary, null, 2)}\n`;
    }
    const counted = pages === null ? '' : `, ${pages} ${plural(pages, 'page', 'pages')}`;
    return `${command.out}: “${title}”${counted}\n`;
  });
}

async function documentOf(
  command: MinutesCommand | ActionsCommand,
  desk: CommandNeeds['desk'],
): Promise<MeetingDocument> {
  const { edition } = command;
  if (command.name === 'actions') return { kind: 'action-sheet', owner: command.owner, edition };
  return { kind: 'minutes', meetingId: await desk.task('meetingOn', { on: command.meeting }), edition };
}
