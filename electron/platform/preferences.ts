import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { themes } from '#shared/contract/views';

const recentWorkspace = z.strictObject({ token: z.string(), path: z.string(), title: z.string() });
const preferences = z.strictObject({
  theme: z.enum(themes),
  /** Opened again at the next start; null after a person closed it. */
  lastPath: z.string().nullable(),
  recent: z.array(recentWorkspace).max(10),
});
export type Preferences = z.infer<typeof preferences>;

const initial: Preferences = { theme: 'system', lastPath: null, recent: [] };

/** What the program remembers between starts. A file that cannot be read is started afresh: it holds nothing of value. */
export function openPreferences(folder: string): {
  readonly get: () => Preferences;
  readonly set: (next: Preferences) => void;
} {
  const path = join(folder, 'preferences.json');
  let current = initial;
  try {
    current = preferences.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    current = initial;
  }
  return {
    get: () => current,
    set: (next) => {
      current = next;
      writeFileSync(`${path}.part`, JSON.stringify(next, null, 2));
      renameSync(`${path}.part`, path);
    },
  };
}
