import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, startDesk, test, type RunningDesk } from '../support/desk-app';

test('offers the Norfolk sample at the first run, and opens it', async ({ desk }) => {
  const { window, complaints } = desk;
  await expect(window.getByRole('button', { name: 'Open the Norfolk sample' })).toBeVisible();
  await expect(window.getByRole('link', { name: 'Metrics' })).toHaveCount(0);
  await window.getByRole('button', { name: 'Open the Norfolk sample' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Accountability meeting in 16 days' })).toBeVisible();
  await expect(
    window.getByText('Thursday 24 October 2024, 10:00, Wymondham · papers due 17 October 2024'),
  ).toBeVisible();
  expect(complaints).toEqual([]);
  await expect(window.getByRole('navigation', { name: 'Main' })).toContainText(
    'A sample: today is taken as 8 October 2024',
  );
});

test('opens at the next start what was open, and forgets it once it is closed', async ({ folder, sample }) => {
  await sample.app.close();
  const again = await startDesk(join(folder, 'profile'));
  await expect(
    again.window.getByRole('heading', { level: 1, name: 'Accountability meeting in 16 days' }),
  ).toBeVisible();
  await again.window.getByRole('button', { name: 'Close workspace' }).click();
  await expect(again.window.getByRole('button', { name: /Norfolk \(sample\)/ })).toBeVisible();
  await again.app.close();

  // A workspace that has been moved away is said to be missing, and cannot be chosen.
  const kept = join(folder, 'profile', 'workspaces', 'Norfolk sample.adesk');
  await rename(kept, `${kept}.moved`);
  const third = await startDesk(join(folder, 'profile'));
  await expect(third.window.getByRole('button', { name: 'Open the Norfolk sample' })).toBeVisible();
  await expect(third.window.getByRole('button', { name: /Norfolk \(sample\)/ })).toHaveCount(0);
  await expect(third.window.getByText('Norfolk sample.adesk')).toBeVisible();
  await third.app.close();
});

test('says in one sentence why a file is no workspace', async ({ folder, desk }) => {
  await desk.app.evaluate(
    ({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    },
    join(folder, 'nothing.adesk'),
  );
  await desk.window.getByRole('button', { name: /Open a workspace/ }).click();
  await expect(desk.window.getByRole('alert')).toContainText('nothing.adesk');
  expect(await desk.window.getByRole('alert').innerText()).not.toContain(folder);
});

/** A workspace for the office for Kent, as the start screen makes it, kept in `folder`. */
async function makeForKent({ app, window }: RunningDesk, folder: string): Promise<void> {
  await app.evaluate(
    ({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    },
    join(folder, 'Kent.adesk'),
  );
  await window.getByRole('button', { name: 'New workspace…' }).click();
  const dialog = window.getByRole('dialog', { name: 'New workspace' });
  await dialog.getByRole('combobox', { name: 'Force' }).fill('Kent');
  await window.getByRole('option', { name: 'Kent Police' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Office', exact: true })).toHaveValue(/for Kent$/);
  await dialog.getByRole('button', { name: 'Choose where to keep it…' }).click();
}

test('makes a workspace for an office of its own, and leads to its first figures', async ({ folder, desk }) => {
  const { window, complaints } = desk;
  await makeForKent(desk, folder);
  const steps = window.getByRole('region', { name: 'First steps' });
  await expect(steps.getByRole('listitem')).toHaveCount(4);
  await steps.getByRole('link', { name: 'Import published figures' }).click();
  await expect(window.getByRole('heading', { level: 1, name: /Imports/ })).toBeVisible();
  await window.getByRole('link', { name: 'Packs' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Packs' })).toBeVisible();

  // What a pack needs first is said, with the way to it.
  await window.getByRole('button', { name: 'New pack…' }).click();
  await expect(window.getByRole('button', { name: 'Make the pack' })).toBeDisabled();
  await window.getByRole('link', { name: 'Plan a meeting' }).click();
  await window.getByRole('button', { name: 'New meeting…' }).click();
  await window.getByRole('textbox', { name: 'Date' }).fill('2027-01-21');
  await window.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await window.getByRole('heading', { level: 1, name: /21 January 2027/ }).waitFor();
  await window.getByRole('link', { name: 'Packs' }).click();
  await window.getByRole('button', { name: 'New pack…' }).click();
  await expect(window.getByRole('textbox', { name: 'Title' })).toHaveValue('Briefing pack, 21 January 2027');
  await expect(window.getByRole('option', { name: /^Accountability meeting/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await window.getByRole('button', { name: 'Make the pack' }).click();
  await expect(window.getByRole('heading', { level: 1, name: /21 January 2027/ })).toBeVisible();
  await expect(window.getByRole('grid', { name: 'Blocks' })).toContainText('What was promised');
  expect(complaints).toEqual([]);
});

test('plans a year of meetings where there is none yet, from the first day on', async ({ folder, desk }) => {
  const { window, complaints } = desk;
  await makeForKent(desk, folder);
  await window.getByRole('link', { name: 'Plan the next meeting' }).click();
  await window.getByRole('button', { name: 'Plan a series…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Plan a series' });
  await expect(dialog.getByRole('button', { name: 'Plan them' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'First meeting' }).fill('21 January 2027');
  await expect(dialog.getByRole('checkbox')).toHaveCount(4);
  await expect(dialog.getByText('Thursday 15 July 2027')).toBeVisible();
  await dialog.getByRole('button', { name: 'Plan them' }).click();
  const coming = window.getByRole('table', { name: 'Coming' });
  await expect(
    coming.getByRole('link', { name: /21 January 2027|15 April 2027|15 July 2027|21 October 2027/ }),
  ).toHaveCount(4);
  expect(complaints).toEqual([]);
});
