/** The files of the repository as the rules see them: a path with forward slashes, and the text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** The folders that hold what is shipped. */
export const productZones = ['electron', 'renderer', 'shared', 'db'] as const;

const sourceName = /\.(?:tsx?|mts|cts|mjs|css|sql)$/;

export function readSources(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(repository, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => sourceName.test(name))
      .toSorted()
      .map((name) => ({ path: name, text: readFileSync(path.join(repository, name), 'utf8') })),
  );
}

/** What lies at the top of the repository, without what .gitignore names. */
export function topLevelNames(): string[] {
  const ignored = readFileSync(path.join(repository, '.gitignore'), 'utf8')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\/|\/$/g, ''));
  // A build that runs at the same time keeps its configuration in such a file for a moment.
  const fleeting = /\.config\.ts\.\S+\.mjs$/;
  return readdirSync(repository).filter((name) => name !== '.git' && !ignored.includes(name) && !fleeting.test(name));
}

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

export function listedPackages(): Set<string> {
  const manifest = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8')) as Manifest;
  return new Set([...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.devDependencies ?? {})]);
}
