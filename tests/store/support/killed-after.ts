import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';

/**
 * Starts a child that writes for ever and kills it after it has reported `commits`; gives the last commit that it reported.
 * @param writer the file beside this one whose `writeForEver` it runs
 * @param delay milliseconds from the report to the blow, so that it falls at different places of a write
 */
export async function killedAfter(writer: string, path: string, commits: number, delay: number): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'run-writer.mjs'), writer, path], {
    cwd: join(import.meta.dirname, '../../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let reported = 0;
  let killing = false;
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    reported = Number(text.trimEnd().split('\n').at(-1));
    if (reported >= commits && !killing) {
      killing = true;
      setTimeout(() => child.kill('SIGKILL'), delay);
    }
  });
  const [, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.on('close', (code, name) => resolve([code, name])),
  );
  expect(signal).toBe('SIGKILL');
  return reported;
}
