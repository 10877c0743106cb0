import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, test } from '../support/desk-app';

/** Rolling years of one force and many offences: seconds of storing on any machine. @param times so often the same rows */
function longTable(rows: number, times = 1): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const [year, month] = [1900 + Math.floor(index / 12 / 40), (index % 12) + 1];
    const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return `${day}-${String(month).padStart(2, '0')}-${year},Norfolk,East,Offence ${index % 480},${1000 + (index % 90)}`;
  });
  const once = [...new Set(lines)];
  const all = Array.from({ length: times }, () => once).flat();
  return ['12 months ending,PFA,Region,Offence,Rolling year total number of offences', ...all].join('\n');
}

/** The system's dialog gives this file. */
async function chooseFile(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
}

/** Reads a table of 40,000 rows and begins to store it; gives the button that did so. */
async function startStoring(app: ElectronApplication, window: Page, folder: string): Promise<Locator> {
  const file = join(folder, 'long.csv');
  await writeFile(file, longTable(40_000));
  await chooseFile(app, file);
  await window.getByRole('link', { name: 'Imports' }).first().click();
  await window.getByRole('button', { name: 'Import a file…' }).click();
  const store = window.getByRole('button', { name: /^Store [\d,]+ figures/ });
  await store.waitFor({ timeout: 60_000 });
  await window.getByRole('textbox', { name: 'Title' }).fill('Rolling years');
  await window.getByRole('textbox', { name: 'Publisher' }).fill('Home Office');
  await store.click();
  await expect(window.getByRole('progressbar')).toBeVisible();
  return store;
}

test('shows how far an import is, stays usable, and keeps nothing when it is cancelled', async ({
  folder,
  sample: { app, window, complaints },
}) => {
  const store = await startStoring(app, window, folder);
  await window.getByRole('button', { name: 'Cancel' }).click();
  await expect(window.getByRole('progressbar')).toHaveCount(0);
  await expect(store).toBeVisible();
  await expect(window.getByText(/nothing of it was kept/i)).toBeVisible();

  await window.getByRole('navigation').getByRole('link', { name: 'Sources' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(window.getByRole('main')).not.toContainText('Rolling years');
  expect(complaints).toEqual([]);
});

test('shows an import that is stored after its screen was left, and what came of it', async ({
  folder,
  sample: { app, window, complaints },
}) => {
  await startStoring(app, window, folder);

  await window.getByRole('navigation').getByRole('link', { name: 'Sources' }).click();
  const notice = window.getByRole('region', { name: 'Import being stored' });
  await expect(notice).toContainText('Storing long.csv');
  await expect(notice).toContainText(/of 40,000 figures/);
  await notice.getByRole('button', { name: 'Cancel' }).click();
  await expect(notice).toHaveCount(0);
  await expect(window.getByText(/long\.csv: .*nothing of it was kept/i)).toBeVisible();
  await expect(window.getByRole('main')).not.toContainText('Rolling years');
  expect(complaints).toEqual([]);
});

test('stops reading a long file where that is asked, and stays usable meanwhile', async ({
  folder,
  sample: { app, window, complaints },
}) => {
  const file = join(folder, 'very-long.csv');
  await writeFile(file, longTable(40_000, 20));
  await chooseFile(app, file);
  await window.getByRole('link', { name: 'Imports' }).first().click();
  await window.getByRole('button', { name: 'Import a file…' }).click();
  const reading = window.getByRole('region', { name: 'Reading' });
  await expect(reading).toContainText('very-long.csv');
  await reading.getByRole('button', { name: 'Cancel' }).click();
  await expect(reading).toHaveCount(0);
  await expect(window.getByText(/Reading was stopped/)).toBeVisible();
  await expect(window.getByRole('button', { name: 'Import a file…' })).toBeEnabled();
  expect(complaints).toEqual([]);
});
