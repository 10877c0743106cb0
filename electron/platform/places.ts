import { join } from 'node:path';

/** Where the built parts and the shipped files are, as absolute paths. */
export interface Places {
  readonly preload: string;
  readonly desk: string;
  readonly renderer: string;
  readonly sample: string;
  readonly reference: string;
}

/**
 * @param appPath the folder with package.json
 * @param resources the packaged program's resources folder; null when run from the repository
 */
export function placesOf(appPath: string, resources: string | null): Places {
  const out = join(appPath, 'out');
  const shipped = resources ?? join(appPath, 'resources');
  return {
    preload: join(out, 'preload', 'index.cjs'),
    desk: join(out, 'main', 'desk.js'),
    renderer: join(out, 'renderer'),
    sample: join(shipped, 'sample'),
    reference: join(shipped, 'reference'),
  };
}
