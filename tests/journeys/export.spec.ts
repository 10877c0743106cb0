import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { ncpmPublished } from '../fixtures/ncpm-published';
import { expect, test } from '../support/desk-app';
import { flat, readPdf } from '../support/read-pdf';

/** Answers the system's save dialog, which no test can click; null cancels it. */
async function answerSave(app: ElectronApplication, path: string | null) {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);
}
async function openExport(window: Page) {
  await window.getByRole('link', { name: 'Packs' }).first().click();
  await window.getByRole('table', { name: 'Packs' }).getByRole('link', { name: 'Autumn 2024 briefing pack' }).click();
  await window
    .getByRole('link', { name: 'Export PDF…' })
    .or(window.getByRole('button', { name: 'Export PDF…' }))
    .first()
    .click();
  await expect(window.getByRole('heading', { level: 1, name: 'Print or export' })).toBeVisible();
}
const start = (window: Page) =>
  window
    .getByRole('complementary', { name: 'Export' })
    .getByRole('button', { name: /Export PDF|Try again|Export again/ });

test('exports the pack as a PDF that reads back right', async ({ folder, sample: { app, window, complaints } }) => {
  const path = join(folder, 'Autumn 2024.pdf');
  await answerSave(app, path);
  await openExport(window);
  await start(window).click();
  await expect(window.getByText(/Saved as Autumn 2024\.pdf, \d+ pages/)).toBeVisible({ timeout: 60_000 });
  expect((await readdir(folder)).toSorted()).toEqual(['Autumn 2024.pdf', 'profile']);

  const pdf = await readPdf(path);
  const total = pdf.pages.length;
  expect(await window.getByText(/Saved as/).innerText()).toContain(`${total} pages`);
  expect(pdf).toMatchObject({ language: 'en-GB', tagged: true, keywords: 'OFFICIAL' });
  expect(pdf.title).toContain('Autumn 2024 briefing pack');

  for (const [index, page] of pdf.pages.entries()) {
    expect([Math.round(page.width), Math.round(page.height)], 'A4 in points').toEqual([595, 842]);
    expect(page.text.match(/OFFICIAL/g)?.length, `marking at the head and foot of page ${index + 1}`).toBe(2);
    if (index > 0) expect(flat(page.text)).toContain(`Page ${index + 1} of ${total}`);
  }

  // Every section is in the bookmarks, starts on the page that the contents name, and is never the last thing on it.
  const contents = flat(pdf.pages[1]?.text ?? '');
  const sections = pdf.outline.filter(({ title }) => title !== 'Contents' && title !== 'PCC Accountability Meeting');
  const blocks = [
    'At a glance',
    '1.1 National Crime and Policing Measures',
    '1.4 999 call answering, month by month',
    'Sources and data',
  ];
  expect(sections.map(({ title }) => title)).toEqual(expect.arrayContaining(blocks));
  for (const title of blocks) {
    const page = sections.find((section) => section.title === title)?.page ?? 0;
    expect(contents).toContain(`${title} ${page}`);
    const text = flat(pdf.pages[page - 1]?.text ?? '');
    expect(text.slice(text.lastIndexOf(title) + title.length).length).toBeGreaterThan(120);
  }

  // Published figures, in the order in which they are read.
  const whole = flat(pdf.pages.map(({ text }) => text).join(' '));
  for (const [label, ...cells] of ncpmPublished) {
    let from = whole.indexOf(`${label}`);
    expect(from, label).toBeGreaterThan(-1);
    for (const cell of cells) {
      if (cell === null) continue;
      const at = whole.indexOf(cell, from);
      expect(at, `${cell} of ${label}`).toBeGreaterThan(-1);
      from = at;
    }
  }
  const tags = (role: string) => pdf.pages.reduce((sum, page) => sum + (page.tags.get(role) ?? 0), 0);
  expect(tags('H1')).toBe(1);
  // Every block of the sample that stands by itself, but the cover.
  expect(tags('H2')).toBe(11);
  expect(tags('TH')).toBeGreaterThan(60);
  expect(tags('Figure')).toBeGreaterThanOrEqual(1);
  expect(complaints).toEqual([]);
});

test('shows the saved file in its folder', async ({ folder, sample: { app, window } }) => {
  await answerSave(app, join(folder, 'pack.pdf'));
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => {
      (globalThis as { shown?: string }).shown = path;
    };
  });
  await openExport(window);
  await start(window).click();
  await window.getByRole('button', { name: 'Show in folder' }).click({ timeout: 60_000 });
  await expect.poll(() => app.evaluate(() => (globalThis as { shown?: string }).shown)).toBe(join(folder, 'pack.pdf'));
});

test('does nothing when the person cancels, and says why when it cannot save', async ({
  folder,
  sample: { app, window },
}) => {
  await openExport(window);
  await answerSave(app, null);
  await start(window).click();
  await expect(start(window)).toBeEnabled();
  expect(await readdir(folder)).toEqual(['profile']);

  await mkdir(join(folder, 'taken.pdf'));
  await answerSave(app, join(folder, 'taken.pdf'));
  await start(window).click();
  await expect(window.getByRole('alert')).toContainText('“taken.pdf” could not be written', { timeout: 60_000 });
  expect((await readdir(folder)).toSorted()).toEqual(['profile', 'taken.pdf']);

  await answerSave(app, join(folder, 'free.pdf'));
  await window.getByRole('button', { name: 'Try again' }).click();
  await expect(window.getByText(/Saved as free\.pdf/)).toBeVisible({ timeout: 60_000 });
});
