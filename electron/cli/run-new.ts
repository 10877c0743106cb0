import { join, resolve } from 'node:path';
import { DeskError } from '#shared/contract/errors';
import { suggestedOffice } from '#shared/domain/force/suggested-office';
import { normaliseForceName } from '#shared/import/forces/normalise-force-name';
import type { DeskClient } from '../ipc/desk-client';
import type { CommandNeeds } from './command-needs';
import type { NewCommand } from './commands';

/** Makes a workspace from a sample, or an empty one for a force, named after what most offices call themselves. */
export async function runNew({ of, workspace, json }: NewCommand, { desk, samples }: CommandNeeds): Promise<string> {
  const path = resolve(workspace);
  const made =
    'sample' in of
      ? await desk.task('createSample', { path, sample: join(samples, of.sample) })
      : await makeFor(await forceNamed(of.force, desk), path, desk);
  await desk.task('close', null);
  return json
    ? `${JSON.stringify({ workspace: path, title: made.title }, null, 2)}\n`
    : `${workspace}: “${made.title}”\n`;
}

function makeFor(force: string, path: string, desk: DeskClient) {
  return desk.task('createWorkspace', { path, details: { force, office: suggestedOffice(force) } });
}

/** The force's name as the list has it: "norfolk" is Norfolk Constabulary. @throws DeskError invalid-input */
async function forceNamed(said: string, desk: DeskClient): Promise<string> {
  const names = await desk.task('forces', null);
  const found = names.find((name) => normaliseForceName(name) === normaliseForceName(said));
  if (found !== undefined) return found;
  throw new DeskError(
    'invalid-input',
    `There is no force “${said}” in England and Wales: write it as “Kent” or “Kent Police”.`,
  );
}
