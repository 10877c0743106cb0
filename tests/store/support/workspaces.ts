import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createWorkspace } from '#db/connection/create-workspace';
import { makeSample } from '#db/sample/make-sample';
import type { OpenOptions } from '#db/connection/open-workspace';
import type { Store } from '#db/connection/store';
import { tempFolder } from './temp-folder';

export const sampleFolder = join(import.meta.dirname, '../../../resources/sample/norfolk');

const fixedNow = (): Date => new Date('2024-10-01T09:00:00.000Z');

export interface TestWorkspace {
  readonly store: Store;
  readonly path: string;
}

/** An empty workspace on a real file, closed after the test. */
export function newWorkspace(options: OpenOptions = { now: fixedNow }): TestWorkspace {
  const path = join(tempFolder(), 'Test.adesk');
  const store = createWorkspace(path, options);
  onTestFinished(() => store.close());
  return { store, path };
}

/** The Norfolk sample on a real file. */
export function sampleWorkspace(): TestWorkspace {
  const workspace = newWorkspace();
  makeSample(workspace.store, (name) => readFileSync(join(sampleFolder, name)));
  return workspace;
}
