import { rmSync } from 'node:fs';
import { createWorkspace } from '#db/connection/create-workspace';
import type { Store } from '#db/connection/store';

/** Makes a workspace and fills it; where that fails no file is left, since half a workspace is worse than none. */
export function createFilled(path: string, fill: (made: Store) => void): Store {
  const made = createWorkspace(path);
  try {
    fill(made);
    return made;
  } catch (cause) {
    made.close();
    // Nobody else had it: it was made a moment ago.
    for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
    throw cause;
  }
}
