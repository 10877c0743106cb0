import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CommandNeeds } from './command-needs';
import type { Source } from './commands';

/** Does something with an open workspace, and closes it: a sample is made in a temporary folder, which goes after it. */
export async function withSource<T>(
  from: Source,
  { desk, samples }: Pick<CommandNeeds, 'desk' | 'samples'>,
  work: () => Promise<T>,
): Promise<T> {
  const temporary = 'sample' in from ? await mkdtemp(join(tmpdir(), 'accountability-desk-')) : null;
  try {
    if ('sample' in from) {
      const path = join(temporary ?? '', 'sample.adesk');
      await desk.task('createSample', { path, sample: join(samples, from.sample) });
    } else {
      await desk.task('open', { path: resolve(from.workspace) });
    }
    return await work();
  } finally {
    await desk.task('close', null).catch(() => undefined);
    if (temporary !== null) await rm(temporary, { recursive: true, force: true });
  }
}
