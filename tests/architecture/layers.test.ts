/** Holds the walls between the layers, and shows for each rule that it fails on a bad example. */
import { describe, expect, it } from 'vitest';

import {
  clockFaults,
  cycleFaults,
  defaultExportFaults,
  featureFaults,
  importTableFaults,
  lengthFaults,
  medianFaults,
  onlyOneFileFaults,
  replaceFaults,
  topLevelFaults,
  unlistedPackageFaults,
} from './rules';
import { listedPackages, productZones, readSources, topLevelNames, type SourceFile } from './sources';

const product = readSources(productZones);
const everything = [...product, ...readSources(['tests', 'scripts'])];
const scripts = everything.filter((file) => /\.(?:tsx?|mjs)$/.test(file.path));
const measured = product.filter((file) => /\.(?:tsx?|css)$/.test(file.path));

const file = (path: string, text: string): SourceFile => ({ path, text });
const lines = (path: string, count: number) => file(path, 'export {};\n'.repeat(count));

describe('the import table', () => {
  it('is kept by the product', () => expect(importTableFaults(product)).toEqual([]));

  it.each([
    ['renderer/lib/a.ts', `import { open } from '#db/connection/open';`],
    ['renderer/lib/a.ts', `import type { Desk } from '../../electron/services/desk';`],
    ['renderer/lib/a.ts', `import { readFile } from 'node:fs';`],
    ['renderer/lib/a.ts', `import { ipcRenderer } from 'electron';`],
    ['shared/domain/a.ts', `import path from 'node:path';`],
    ['shared/domain/a.ts', `export * from '#db/connection/open';`],
    ['shared/domain/a.ts', `const react = await import('react');`],
    ['shared/domain/a.ts', `export type Row = import('better-sqlite3').Database;`],
    ['db/connection/a.ts', `import { app } from 'electron';`],
    ['db/connection/a.ts', `import { Screen } from '../../renderer/components/screen';`],
    ['db/readers/a.ts', `import React from 'react';`],
    ['electron/calls/a.ts', `import { app } from 'electron';`],
    ['electron/services/a.ts', `const { app } = require('electron');`],
    ['electron/cli/a.ts', `import type { App } from 'electron';`],
    ['electron/services/a.ts', `import Database from 'better-sqlite3';`],
    ['electron/main/a.ts', `import { PackView } from '../../renderer/pack/pack-view';`],
    ['electron/preload/a.ts', `import { store } from '#db/store';`],
    ['electron/preload/a.ts', `import { readFile } from 'node:fs';`],
  ])('refuses in %s: %s', (path, text) => expect(importTableFaults([file(path, text)])).toHaveLength(1));

  it.each([
    ['renderer/lib/a.ts', `import { words } from '#shared/text/words'; import { useState } from 'react';`],
    ['shared/domain/a.ts', `// import fs from 'node:fs';\nimport { z } from 'zod';\nimport { b } from './b';`],
    ['db/connection/a.ts', `import Database from 'better-sqlite3'; import { parse } from 'csv-parse/sync';`],
    ['electron/windows/a.ts', `import { BrowserWindow } from 'electron'; import path from 'node:path';`],
    ['electron/services/a.ts', `import { store } from '#db/store'; const said = "import { app } from 'electron'";`],
  ])('lets pass in %s: %s', (path, text) => expect(importTableFaults([file(path, text)])).toEqual([]));
});

describe('features', () => {
  it('do not import each other', () => expect(featureFaults(product)).toEqual([]));

  it('would be caught', () => {
    const packs = file('renderer/features/packs/a.tsx', `import { b } from '../metrics/b';`);
    const component = file('renderer/components/a.tsx', `import { b } from '../features/metrics/b';`);
    const shell = file('renderer/app/a.tsx', `import { b } from '../features/metrics/b';`);
    const within = file('renderer/features/packs/a.tsx', `import { b } from './b';`);
    expect(featureFaults([packs, component])).toHaveLength(2);
    expect(featureFaults([shell, within])).toEqual([]);
  });
});

describe('packages', () => {
  it('are all listed in package.json', () => expect(unlistedPackageFaults(everything, listedPackages())).toEqual([]));

  it('would be caught', () => {
    const bad = [
      file('db/a.ts', `import { x } from '@scope/name/deep';`),
      file('renderer/a.css', `/* @import 'in-comment'; */ @import 'styles-of-others/all.css';`),
    ];
    expect(unlistedPackageFaults(bad, new Set(['zod']))).toHaveLength(2);
    expect(unlistedPackageFaults(bad, new Set(['@scope/name', 'styles-of-others']))).toEqual([]);
  });
});

describe('cycles', () => {
  it('are not in the product', () => expect(cycleFaults(product)).toEqual([]));

  it('would be caught', () => {
    const bad = [
      file('shared/a.ts', `import { b } from './b';`),
      file('shared/b.ts', `export { c } from '#shared/c';`),
      file('shared/c.tsx', `import type { A } from './a';`),
    ];
    expect(cycleFaults(bad)).toEqual(['import cycle: shared/a.ts -> shared/b.ts -> shared/c.tsx -> shared/a.ts']);
    expect(cycleFaults(bad.slice(0, 2))).toEqual([]);
  });
});

describe('words with a place of their own', () => {
  it.each(['ipcMain', 'openExternal'])('%s is named in at most one file', (word) => {
    expect(onlyOneFileFaults(product, word)).toEqual([]);
    const one = file('electron/ipc/a.ts', `${word}.handle('x', f);`);
    const inComment = file('electron/ipc/b.ts', `// ${word} is in a.ts\nexport {};`);
    expect(onlyOneFileFaults([one, inComment], word)).toEqual([]);
    expect(onlyOneFileFaults([one, { ...one, path: 'electron/main/b.ts' }], word)).toHaveLength(1);
  });

  it('INSERT OR REPLACE is nowhere', () => {
    expect(replaceFaults(product)).toEqual([]);
    const bad = [
      file('db/a.ts', 'export const sql = `insert  or\n  replace into t values (1)`;'),
      file('db/b.sql', 'REPLACE INTO t VALUES (1);'),
    ];
    expect(replaceFaults(bad)).toHaveLength(2);
    expect(replaceFaults([file('db/c.sql', '-- never INSERT OR REPLACE\nINSERT INTO t VALUES (1);')])).toEqual([]);
  });

  it('clock and chance are not asked in shared and renderer/pack', () => {
    expect(clockFaults(product)).toEqual([]);
    const words = ['Date.now()', 'new Date()', 'new Date( )', 'Math.random()'];
    const bad = words.flatMap((word) => [
      file('shared/a.ts', `export const x = ${word};`),
      file('renderer/pack/a.tsx', `export const x = ${word};`),
    ]);
    expect(clockFaults(bad)).toHaveLength(2 * words.length);
    expect(clockFaults([file('shared/a.ts', `export const x = new Date('2025-01-01');`)])).toEqual([]);
    expect(clockFaults([file('electron/services/a.ts', 'export const x = Date.now();')])).toEqual([]);
  });
});

describe('files', () => {
  it('have no default exports', () => {
    expect(defaultExportFaults(scripts)).toEqual([]);
    const bad = [
      file('shared/a.ts', 'export default 1;'),
      file('shared/b.ts', 'const b = 1;\nexport { b as default };'),
      file('shared/c.ts', `export { default } from './a';`),
    ];
    expect(defaultExportFaults(bad)).toHaveLength(3);
    expect(defaultExportFaults([file('vitest.config.ts', 'export default {};')])).toEqual([]);
  });

  it('are short', () => {
    expect(lengthFaults(scripts)).toEqual([]);
    expect(lengthFaults(measured)).toEqual([]);
    expect(lengthFaults([lines('db/a.ts', 400)])).toEqual([]);
    expect(lengthFaults([lines('db/a.ts', 401)])).toHaveLength(1);
  });

  it('have a median under 80 lines', () => {
    expect(medianFaults(measured)).toEqual([]);
    expect(medianFaults([lines('db/a.ts', 10), lines('db/b.ts', 79), lines('db/c.ts', 300)])).toEqual([]);
    expect(medianFaults([lines('db/a.ts', 10), lines('db/b.ts', 80), lines('db/c.ts', 300)])).toHaveLength(1);
  });

  it('lie in the fixed folders', () => {
    expect(topLevelFaults(topLevelNames())).toEqual([]);
    expect(topLevelFaults(['src', 'notes.txt'])).toHaveLength(2);
    expect(topLevelFaults(['.ci', 'db', 'tsconfig.base.json', 'vitest.config.ts'])).toEqual([]);
  });
});
