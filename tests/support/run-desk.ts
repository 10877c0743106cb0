import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { repository } from './desk-app';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A command as a person types it, without a display: the launcher brings its own. */
export function runDesk(...words: string[]): Promise<Ran> {
  const { DISPLAY: _, ELECTRON_RUN_AS_NODE: __, ...env } = process.env;
  return new Promise((resolve) => {
    const options = { env, cwd: repository, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [join(repository, 'scripts', 'start.mjs'), ...words], options, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err });
    });
  });
}
