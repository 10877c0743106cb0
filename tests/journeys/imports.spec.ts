import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../support/desk-app';

const rollingYear = [
  '12 months ending,PFA,Region,Offence,Rolling year total number of offences',
  '31-03-2018,Norfolk,East,Robbery,430',
  '31-03-2018,Norfolk,East,Shoplifting,"6,000"',
  '31-03-2018,Action Fraud,Fraud: Action Fraud,Fraud offences,9000',
  '30-12-2017,Norfolk,East,Robbery,400',
].join('\n');

/** Answers the system's dialog, which no test can click. */
async function choose(app: ElectronApplication, window: Page, path: string) {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
  await window.getByRole('link', { name: 'Imports' }).first().click();
  await window.getByRole('button', { name: 'Import a file…' }).click();
}

test('shows what a file would do, stores it, and takes it back', async ({
  folder,
  sample: { app, window, complaints },
}) => {
  const file = join(folder, 'rolling.csv');
  await writeFile(file, rollingYear);
  await choose(app, window, file);
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('rolling.csv');
  await expect(window.getByRole('table', { name: 'First figures' })).toContainText('6,000');
  await expect(window.getByRole('heading', { name: 'Errors' })).toBeVisible();

  const store = window.getByRole('button', { name: /^Store \d+ figures/ });
  const before = await store.innerText();
  await window.getByText(/Read dates that end no month/).click();
  await expect(window.getByRole('heading', { name: 'Errors' })).toHaveCount(0);
  await expect(store).not.toHaveText(before);

  await window.getByRole('textbox', { name: 'Title' }).fill('Rolling years');
  await window.getByRole('textbox', { name: 'Publisher' }).fill('Home Office');
  await store.click();
  const row = window.getByRole('table', { name: 'Imports' }).getByRole('row', { name: /rolling\.csv/ });
  await expect(row).toContainText('Rolling years');

  // Two clicks from the number to its source, file and history.
  await window.getByRole('link', { name: 'Metrics' }).first().click();
  await window.getByRole('searchbox', { name: 'Filter' }).fill('shoplifting');
  await window.getByRole('table', { name: 'Metrics' }).getByRole('link').first().click();
  await window
    .getByRole('table', { name: /Figures of/ })
    .getByRole('button', { name: /Source/ })
    .first()
    .click();
  await window.getByRole('button', { name: 'History and use' }).click();
  const dialog = window.getByRole('dialog').filter({ hasText: 'Where it comes from' });
  await expect(dialog).toContainText('Home Office');
  await expect(dialog).toContainText('rolling.csv');
  await expect(dialog).toContainText(/[0-9a-f]{64}/);
  await dialog.getByRole('button', { name: 'Close' }).click();

  await window.getByRole('link', { name: 'Imports' }).first().click();
  await row.getByRole('button', { name: /Take back/ }).click();
  await window.getByRole('textbox', { name: 'Reason' }).fill('The wrong release');
  await window.getByRole('button', { name: 'Take it back' }).click();
  await expect(row).toContainText('The wrong release');
  expect(complaints).toEqual([]);
});

test('reads a pasted table and discards it', async ({ sample: { window } }) => {
  await window.getByRole('link', { name: 'Imports' }).first().click();
  await window.getByRole('button', { name: 'Paste a table…' }).click();
  const table = [
    'Month\tTotal Calls\tMean Answer Time (seconds)\t% 999 calls answered in under 10 seconds',
    'October 2023\t11,500\t7.4\t87.3%',
    'September 2023\t11,628\t7.57\t87.1%',
  ].join('\n');
  await window.getByRole('textbox', { name: 'Table' }).fill(table);
  await window.getByRole('button', { name: 'Read the table' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Pasted table');
  await expect(window.getByRole('table', { name: 'First figures' })).toContainText('87.3%');
  await window.getByRole('button', { name: 'Discard' }).click();
  await expect(window.getByText('Nothing has been imported into this workspace yet.')).toBeVisible();
});

test('asks which column is what, and remembers it', async ({ folder, sample: { app, window } }) => {
  const file = join(folder, 'calls.csv');
  await writeFile(file, 'Force,Month,Calls\nNorfolk Constabulary,January 2024,"11,000"\nSuffolk,January 2024,9000\n');
  await choose(app, window, file);
  await expect(window.getByRole('table', { name: 'First rows' })).toContainText('Norfolk Constabulary');
  const pick = async (label: RegExp, option: string) => {
    await window
      .locator('[aria-haspopup=listbox]')
      .and(window.getByRole('button', { name: label }))
      .click();
    await window.getByRole('option', { name: option, exact: true }).click();
  };
  await pick(/Force$/, 'Force');
  await pick(/Period$/, 'Month');
  await window.getByText('Wide: a column for each metric').click();
  await pick(/“Calls” is$/, '999 calls received');
  await window.getByRole('textbox', { name: 'Name of the mapping' }).fill('Monthly calls');
  await window.getByRole('button', { name: 'Show what it gives' }).click();
  await expect(window.getByRole('table', { name: 'First figures' })).toContainText('11,000');
  await window.getByRole('textbox', { name: 'Publisher' }).fill('Police.uk');
  await window.getByRole('button', { name: 'Store 2 figures' }).click();
  await expect(window.getByRole('table', { name: 'Imports' })).toContainText('calls.csv');

  await choose(app, window, file);
  await expect(window.getByRole('button', { name: 'Use “Monthly calls”' })).toBeVisible();
});

test('makes a metric on the way where the workspace has none for a column', async ({
  folder,
  sample: { app, window },
}) => {
  const file = join(folder, 'drones.csv');
  await writeFile(file, 'Month,Drone flights\nJanuary 2024,41\nFebruary 2024,38\n');
  await choose(app, window, file);
  const pick = async (label: RegExp, option: string) => {
    await window
      .locator('[aria-haspopup=listbox]')
      .and(window.getByRole('button', { name: label }))
      .click();
    await window.getByRole('option', { name: option, exact: true }).click();
  };
  await pick(/Period$/, 'Month');
  await window.getByText('Wide: a column for each metric').click();
  await pick(/“Drone flights” is$/, 'A new metric…');
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Drone flights');
  await dialog.getByRole('textbox', { name: 'Short title' }).fill('Drone flights');
  await dialog.getByRole('combobox', { name: 'Theme' }).fill('Operations');
  await window.keyboard.press('Tab');
  await dialog.getByRole('textbox', { name: 'What it counts' }).fill('Flights of drones that are logged');
  await dialog.getByRole('textbox', { name: 'Whose clock or counting rule' }).fill('The force’s own log');
  await dialog.getByRole('button', { name: 'Make the metric' }).click();
  await expect(dialog).toHaveCount(0);
  await window.getByText('Remember this mapping').click();
  await window.getByRole('button', { name: 'Show what it gives' }).click();
  await expect(window.getByRole('table', { name: 'First figures' })).toContainText('Drone flights');
  await expect(window.getByRole('button', { name: 'Store 2 figures' })).toBeVisible();
});

test('says in one sentence why a file is no table', async ({ folder, sample: { app, window } }) => {
  const file = join(folder, 'picture.csv');
  await writeFile(file, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  await choose(app, window, file);
  await expect(window.getByRole('alert')).toContainText('picture.csv');
  expect(await window.getByRole('alert').innerText()).not.toContain(folder);
});
