/** Reads the imports and exports of a file with a real parser, and finds out what an import means. */
import path from 'node:path';

import { parseSync } from 'vite';

import type { SourceFile } from './sources';

export interface ParsedFile {
  readonly path: string;
  /** What the file names in its imports, type-only ones included. */
  readonly specifiers: readonly string[];
  readonly hasDefaultExport: boolean;
  /** The text with every comment blanked out, so that a rule can search for words of code. */
  readonly code: string;
}

export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'node'; readonly name: string }
  | { readonly kind: 'package'; readonly name: string };

const scriptName = /\.(?:tsx?|mts|cts|mjs)$/;

/** Every rule asks for the same files. */
const parsedAlready = new WeakMap<SourceFile, ParsedFile>();

export function parseFile(file: SourceFile): ParsedFile {
  const known = parsedAlready.get(file);
  if (known !== undefined) return known;
  const parsed = parse(file);
  parsedAlready.set(file, parsed);
  return parsed;
}

function parse(file: SourceFile): ParsedFile {
  if (!scriptName.test(file.path)) return parseStyle(file);
  const parsed = parseSync(file.path, file.text);
  const fault = parsed.errors[0];
  if (fault !== undefined) throw new Error(`${file.path} cannot be parsed: ${fault.message}`);
  const { staticImports, staticExports } = parsed.module;
  const exported = staticExports.flatMap((statement) => statement.entries);
  const code = blank(file.text, parsed.comments);
  return {
    path: file.path,
    specifiers: unique([
      ...staticImports.map((statement) => statement.moduleRequest.value),
      ...exported.flatMap((entry) => entry.moduleRequest?.value ?? []),
      // import('x') as an expression or a type, and require('x').
      ...[...code.matchAll(/\b(?:import|require)\s*\(\s*(['"`])([^'"`$]+)\1/g)].map((match) => match[2] ?? ''),
    ]),
    hasDefaultExport: exported.some(
      (entry) => entry.exportName.kind === 'Default' || entry.exportName.name === 'default',
    ),
    code,
  };
}

function parseStyle(file: SourceFile): ParsedFile {
  const code = file.path.endsWith('.css')
    ? file.text.replace(/\/\*[\s\S]*?\*\//g, (comment) => spaces(comment))
    : file.text.replace(/--[^\n]*/g, (comment) => spaces(comment));
  const imports = file.path.endsWith('.css') ? code.matchAll(/@import\s+(?:url\()?\s*['"]([^'"]+)['"]/g) : [];
  return {
    path: file.path,
    specifiers: unique([...imports].map((match) => match[1] ?? '')),
    hasDefaultExport: false,
    code,
  };
}

/** `#shared/domain/period` is the package.json "imports" way of naming shared/domain/period.ts. */
export function targetOf(from: string, specifier: string): Target {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('node:')) return { kind: 'node', name: bare };
  if (bare.startsWith('#')) return { kind: 'file', path: bare.slice(1) };
  if (bare.startsWith('.')) return { kind: 'file', path: path.posix.join(path.posix.dirname(from), bare) };
  // Vite serves an absolute path from the renderer's root.
  if (bare.startsWith('/')) return { kind: 'file', path: path.posix.join('renderer', bare) };
  const parts = bare.split('/');
  return { kind: 'package', name: bare.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? bare) };
}

/** The file that a target means, among those that exist. */
export function fileOf(target: string, existing: ReadonlySet<string>): string | undefined {
  const plain = target.replace(/\.js$/, '');
  return [target, `${plain}.ts`, `${plain}.tsx`, `${plain}.mjs`, `${plain}/index.ts`].find((name) =>
    existing.has(name),
  );
}

function blank(text: string, comments: readonly { start: number; end: number }[]): string {
  // Offsets count UTF-16 units, as strings do here.
  return comments.reduce(
    (done, { start, end }) => done.slice(0, start) + spaces(done.slice(start, end)) + done.slice(end),
    text,
  );
}

function spaces(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
