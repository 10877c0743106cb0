/**
 * The rules of the layers as pure functions: files in, sentences about what breaks the rule out (none when all is
 * well). docs and design say why each wall stands; layers.test.ts runs them on the repository and on bad examples.
 */
import { fileOf, parseFile, targetOf, type ParsedFile, type Target } from './imports';
import type { SourceFile } from './sources';

interface Allowed {
  /** Path beginnings of files that may be imported. */
  readonly files: readonly string[];
  readonly node: boolean;
  readonly packages: 'listed' | readonly string[];
}

/** The first row whose folder fits counts. */
const importTable: readonly (readonly [folder: string, allowed: Allowed])[] = [
  ['shared/', { files: ['shared/'], node: false, packages: ['simple-statistics', 'zod'] }],
  [
    'db/',
    {
      files: ['db/', 'shared/', 'resources/'],
      node: true,
      packages: ['@e965/xlsx', 'better-sqlite3', 'csv-parse', 'fflate', 'parse5', 'pdfjs-dist', 'zod'],
    },
  ],
  ['electron/preload/', { files: ['electron/preload/', 'shared/contract/'], node: false, packages: ['electron'] }],
  [
    'electron/',
    { files: ['electron/', 'shared/', 'db/', 'resources/', 'package.json'], node: true, packages: 'listed' },
  ],
  ['renderer/', { files: ['renderer/', 'shared/', 'resources/'], node: false, packages: 'listed' }],
];

/** Packages that belong to one layer, wherever "listed" would let them in. */
const atHome: Readonly<Record<string, readonly string[]>> = {
  electron: ['main', 'preload', 'ipc', 'windows', 'security', 'platform', 'print', 'menu'].map(
    (name) => `electron/${name}/`,
  ),
  'better-sqlite3': ['db/'],
};

export function importTableFaults(files: readonly SourceFile[]): string[] {
  return files.map(parseFile).flatMap((file) => {
    const allowed = importTable.find(([folder]) => file.path.startsWith(folder))?.[1];
    if (allowed === undefined) return [];
    return targets(file)
      .filter((target) => !isAllowed(file.path, target, allowed))
      .map((target) => `${file.path} must not import ${nameOf(target)}`);
  });
}

function isAllowed(from: string, target: Target, allowed: Allowed): boolean {
  if (target.kind === 'node') return allowed.node;
  if (target.kind === 'file') return allowed.files.some((beginning) => target.path.startsWith(beginning));
  const homes = atHome[target.name];
  if (homes !== undefined && !homes.some((home) => from.startsWith(home))) return false;
  return allowed.packages === 'listed' || allowed.packages.includes(target.name);
}

/** Features know nothing of each other, and only the shell (renderer/app) puts them together. */
export function featureFaults(files: readonly SourceFile[]): string[] {
  const featureIn = (name: string) => /^renderer\/features\/([^/]+)\//.exec(`${name}/`)?.[1];
  return files.map(parseFile).flatMap((file) =>
    targets(file).flatMap((target) => {
      const wanted = target.kind === 'file' ? featureIn(target.path) : undefined;
      if (wanted === undefined || wanted === featureIn(file.path) || file.path.startsWith('renderer/app/')) return [];
      return file.path.startsWith('renderer/') ? [`${file.path} must not import ${nameOf(target)}`] : [];
    }),
  );
}

export function unlistedPackageFaults(files: readonly SourceFile[], listed: ReadonlySet<string>): string[] {
  return files
    .map(parseFile)
    .flatMap((file) =>
      targets(file).flatMap((target) =>
        target.kind === 'package' && !listed.has(target.name)
          ? [`${file.path} imports ${target.name}, which package.json does not list`]
          : [],
      ),
    );
}

/** Type-only imports count too: two files that need each other's types are one notion in two places. */
export function cycleFaults(files: readonly SourceFile[]): string[] {
  const existing = new Set(files.map((file) => file.path));
  const graph = new Map(
    files
      .map(parseFile)
      .map((file) => [
        file.path,
        targets(file).flatMap((target) => (target.kind === 'file' ? (fileOf(target.path, existing) ?? []) : [])),
      ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (name: string, way: readonly string[]): void => {
    const start = way.indexOf(name);
    if (start >= 0) {
      found.push(`import cycle: ${[...way.slice(start), name].join(' -> ')}`);
      return;
    }
    if (done.has(name)) return;
    for (const next of graph.get(name) ?? []) walk(next, [...way, name]);
    done.add(name);
  };
  for (const name of graph.keys()) walk(name, []);
  return found;
}

export function defaultExportFaults(files: readonly SourceFile[]): string[] {
  return files
    .map(parseFile)
    .filter((file) => file.hasDefaultExport && !/\.config\.m?ts$|\.d\.ts$/.test(file.path))
    .map((file) => `${file.path} has a default export: give it a name`);
}

/** Words that only one file may hold, so that what they do can be reviewed in one place. */
export function onlyOneFileFaults(files: readonly SourceFile[], word: string): string[] {
  const pattern = new RegExp(String.raw`\b${word}\b`);
  const holders = files.map(parseFile).filter((file) => pattern.test(file.code));
  return holders.length > 1
    ? [`${word} is named in more than one file: ${holders.map((file) => file.path).join(', ')}`]
    : [];
}

/** INSERT OR REPLACE deletes rows, so observations and the change log could be overwritten without a trace. */
export function replaceFaults(files: readonly SourceFile[]): string[] {
  return files
    .map(parseFile)
    .filter((file) => /\binsert\s+or\s+replace\b|\breplace\s+into\b/i.test(file.code))
    .map((file) => `${file.path} replaces rows in SQL: write a new row or an explicit update`);
}

/** The same input must give the same pack on every day and machine. */
export function clockFaults(files: readonly SourceFile[]): string[] {
  const clock = /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b/;
  return files
    .map(parseFile)
    .filter((file) => /^(?:shared|renderer\/pack)\//.test(file.path) && clock.test(file.code))
    .map((file) => `${file.path} asks the clock or chance: take the value as a parameter`);
}

const longestFile = 400;
const longestMedian = 79;

export function lengthFaults(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => lineCount(file) > longestFile)
    .map((file) => `${file.path} has ${lineCount(file)} lines, more than ${longestFile}: split it by ideas`);
}

export function medianFaults(files: readonly SourceFile[]): string[] {
  const counts = files.map(lineCount).toSorted((one, other) => one - other);
  const median = counts[Math.floor((counts.length - 1) / 2)] ?? 0;
  return median > longestMedian ? [`the median file has ${median} lines, more than ${longestMedian}`] : [];
}

const fixedTop = new Set(
  (
    'electron renderer shared db tests resources docs scripts ' +
    'package.json package-lock.json README.md CHANGELOG.md LICENSE knip.json'
  ).split(' '),
);

export function topLevelFaults(names: readonly string[]): string[] {
  return names
    .filter(
      (name) => !fixedTop.has(name) && !name.startsWith('.') && !/^tsconfig(?:\.\w+)?\.json$|\.config\.ts$/.test(name),
    )
    .map((name) => `${name} does not belong at the top of the repository: put it into one of its folders`);
}

function targets(file: ParsedFile): Target[] {
  return file.specifiers.map((specifier) => targetOf(file.path, specifier));
}

function nameOf(target: Target): string {
  return target.kind === 'file' ? target.path : target.name;
}

function lineCount(file: SourceFile): number {
  return file.text.replace(/\n$/, '').split('\n').length;
}
