import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace } from '#db/connection/create-workspace';
import { pdfName } from '#electron/services/export-pdf';
import { saveFile } from '#electron/services/save-file';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'save-file-'));
});
afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true });
});

const bytes = new TextEncoder().encode('%PDF');

describe('saveFile', () => {
  it('replaces a file whole and leaves nothing beside it', async () => {
    await writeFile(join(folder, 'pack.pdf'), 'an older and longer file');
    await saveFile(join(folder, 'pack.pdf'), bytes);
    expect(await readFile(join(folder, 'pack.pdf'), 'utf8')).toBe('%PDF');
    expect(await readdir(folder)).toEqual(['pack.pdf']);
  });

  it('says so when the folder does not exist', async () => {
    await expect(saveFile(join(folder, 'none', 'pack.pdf'), bytes)).rejects.toMatchObject({
      code: 'file-unwritable',
      message: '“pack.pdf” could not be written: its folder does not exist. Choose another place.',
    });
  });

  it('does not write over a folder, and removes its own part file', async () => {
    await mkdir(join(folder, 'pack.pdf'));
    await expect(saveFile(join(folder, 'pack.pdf'), bytes)).rejects.toMatchObject({ code: 'file-unwritable' });
    expect(await readdir(folder)).toEqual(['pack.pdf']);
  });

  it('never replaces a workspace, by whatever name', async () => {
    const path = join(folder, 'Norfolk.pdf');
    createWorkspace(path).close();
    const before = await readFile(path);
    await expect(saveFile(path, bytes)).rejects.toMatchObject({
      code: 'file-unwritable',
      message:
        '“Norfolk.pdf” could not be written: it is a workspace, and all that it holds would be lost. Choose another name.',
    });
    expect((await readFile(path)).equals(before)).toBe(true);
    expect(await readdir(folder)).toEqual(['Norfolk.pdf']);
  });

  it.skipIf(process.getuid?.() === 0)('says so when the folder may not be written to', async () => {
    await chmod(folder, 0o500);
    await expect(saveFile(join(folder, 'pack.pdf'), bytes)).rejects.toThrow(/you may not write there/);
  });
});

describe('pdfName', () => {
  it('makes a name that every system takes', () => {
    expect(pdfName('Autumn 2024: briefing / pack?')).toBe('Autumn 2024 briefing pack.pdf');
    expect(pdfName('..')).toBe('Pack.pdf');
    expect(pdfName('Gwent – Hydref…')).toBe('Gwent – Hydref….pdf');
  });
});
