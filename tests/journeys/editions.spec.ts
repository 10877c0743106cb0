import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';
import { ncpmPublished } from '../fixtures/ncpm-published';
import { expect, test } from '../support/desk-app';
import { flat, readPdf } from '../support/read-pdf';

async function exportAs(app: ElectronApplication, window: Page, format: RegExp, path: string) {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await window.getByRole('link', { name: 'Packs' }).first().click();
  await window.getByRole('table', { name: 'Packs' }).getByRole('link', { name: 'Autumn 2024 briefing pack' }).click();
  await window
    .getByRole('link', { name: 'Export PDF…' })
    .or(window.getByRole('button', { name: 'Export PDF…' }))
    .first()
    .click();
  const panel = window.getByRole('complementary', { name: 'Export' });
  await panel.getByRole('button', { name: /Format/ }).click();
  await window.getByRole('option', { name: format }).click();
  await panel.getByRole('button', { name: /^Export (HTML|Word)…/ }).click();
  await expect(panel.getByText(/Saved as/)).toBeVisible({ timeout: 60_000 });
}

test('exports one HTML file in which axe finds nothing, in light and dark, at 100, 200 and 400 per cent, and that prints whole', async ({
  folder,
  sample,
}) => {
  test.setTimeout(240_000);
  const { app, window } = sample;
  const path = join(folder, 'pack.html');
  await exportAs(app, window, /^HTML/, path);
  await window.goto(`file://${path}`);
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('PCC Accountability Meeting');
  await expect(window.locator('figure [role="img"] svg').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme });
    // 1280 points enlarged to 200 and to 400 per cent (WCAG 1.4.10): only tables, which need two directions, may be wider.
    for (const width of colorScheme === 'light' ? [1280, 640, 320] : [1280]) {
      await window.setViewportSize({ width, height: 800 });
      const wide = await window.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${width} points wide`).toBeLessThanOrEqual(width);
      // The page is not ours to wait for: a legacy run needs no second window.
      const { violations } = await new AxeBuilder({ page: window })
        .setLegacyMode(true)
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  }

  const printed = await app.evaluate(async ({ BrowserWindow }, file) => {
    const reader = new BrowserWindow({ show: false, webPreferences: { javascript: false, sandbox: true } });
    await reader.loadFile(file);
    const bytes = await reader.webContents.printToPDF({ pageSize: 'A4', generateTaggedPDF: true });
    reader.destroy();
    return bytes.toString('base64');
  }, path);
  const copy = join(folder, 'printed.pdf');
  await writeFile(copy, Buffer.from(printed, 'base64'));
  const pages = (await readPdf(copy)).pages.map(({ text }) => flat(text));
  // Without the letters that lead to notes.
  const whole = pages.join(' ').replaceAll(/ [ab] (?=\d)/g, ' ');
  for (const [label, current] of ncpmPublished) expect(whole).toContain(`${label} ${current}`);
  // The annex reaches over pages, and each has its head.
  const annex = pages.findIndex((text) => text.includes('Data annex 178 figures'));
  expect(annex).toBeGreaterThan(0);
  expect(pages.length - annex).toBeGreaterThan(3);
  for (const text of pages.slice(annex)) expect(text).toContain('Place in the source');
});

test('exports a Word document with its charts', async ({ folder, sample: { app, window } }) => {
  const path = join(folder, 'pack.docx');
  await exportAs(app, window, /^Word/, path);
  const bytes = await readFile(path);
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.includes('word/media/')).toBe(true);
});

test('exports a public edition without what is restricted, and refuses one that may not be', async ({
  folder,
  sample: { app, window, complaints },
}) => {
  const path = join(folder, 'public.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await window.getByRole('link', { name: 'Packs' }).first().click();
  await window.getByRole('table', { name: 'Packs' }).getByRole('link', { name: 'Autumn 2024 briefing pack' }).click();
  const outline = window.getByRole('grid', { name: 'Blocks' });
  const row = outline.getByRole('row', { name: 'National Crime and Policing Measures' });
  await row.click();
  await window.getByText('Leave out of the public edition').click();
  await expect(row.getByRole('img', { name: 'Left out of the public edition' })).toBeVisible();

  await window.getByRole('link', { name: 'Export PDF…' }).click();
  const panel = window.getByRole('complementary', { name: 'Export' });
  await panel.getByRole('button', { name: /Edition/ }).click();
  await window.getByRole('option', { name: /^Public edition/ }).click();
  await expect(panel.getByRole('heading', { name: 'Left out · 2' })).toBeVisible();
  await panel.getByRole('button', { name: 'Export PDF…' }).click();
  await expect(panel.getByText(/Saved as/)).toBeVisible({ timeout: 60_000 });
  const pdf = await readPdf(path);
  expect(pdf.title).toContain('Autumn 2024 briefing pack, public edition');
  expect(flat(pdf.pages[0]?.text ?? '')).toContain('Public edition');
  expect(pdf.outline.map(({ title }) => title).join()).not.toContain('National Crime and Policing Measures');
  expect(flat(pdf.pages.map(({ text }) => text).join(' '))).not.toContain('Homicide');

  await window.getByRole('link', { name: 'Back to the pack' }).click();
  await window.getByRole('button', { name: /^Autumn 2024 briefing pack/ }).click();
  await window.getByRole('button', { name: /Protective marking/ }).click();
  await window.getByRole('option', { name: 'OFFICIAL-SENSITIVE' }).click();
  await window.getByRole('link', { name: 'Export PDF…' }).click();
  await panel.getByRole('button', { name: /Edition/ }).click();
  await window.getByRole('option', { name: /^Public edition/ }).click();
  await expect(panel.getByText('its protective marking is OFFICIAL-SENSITIVE')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Export PDF…' })).toBeDisabled();
  expect(complaints).toEqual([]);
});
