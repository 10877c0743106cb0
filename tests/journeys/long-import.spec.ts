import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/desk-app';

/** Rolling years of one force for every month of sixty centuries: seconds of storing on any machine. */
function longTable(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const [year, month] = [1900 + Math.floor(index / 12 / 40), (index % 12) + 1];
    const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return `${day}-${String(month).padStart(2, '0')}-${year},Norfolk,East,Offence ${index % 480},${1000 + (index % 90)}`;
  });
  return ['12 months ending,PFA,Region,Offence,Rolling year total number of offences', ...new Set(lines)].join('\n');
}

test('shows how far an import is, stays usable, and keeps nothing when it is cancelled', async ({
  folder,
  sample: { app, window, complaints },
}) => {
  const file = join(folder, 'long.csv');
  await writeFile(file, longTable(40_000));
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  await window.getByRole('link', { name: 'Imports' }).first().click();
  await window.getByRole('button', { name: 'Import a file…' }).click();
  const store = window.getByRole('button', { name: /^Store [\d,]+ figures/ });
  await store.waitFor({ timeout: 60_000 });
  await window.getByRole('textbox', { name: 'Title' }).fill('Rolling years');
  await window.getByRole('textbox', { name: 'Publisher' }).fill('Home Office');
  await store.click();
  await expect(window.getByRole('progressbar')).toBeVisible();
  await window.getByRole('button', { name: 'Cancel' }).click();
  await expect(window.getByRole('progressbar')).toHaveCount(0);
  await expect(store).toBeVisible();
  await expect(window.getByText(/nothing of it was kept/i)).toBeVisible();

  await window.getByRole('navigation').getByRole('link', { name: 'Sources' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(window.getByRole('main')).not.toContainText('Rolling years');
  expect(complaints).toEqual([]);
});
