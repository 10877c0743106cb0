import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lookingBack } from '../fixtures/report/looking-back';
import { expect, test } from '../support/desk-app';

test('stores what a report says of an earlier finding as a link, seen from both ends', async ({
  folder,
  sample: { app, window, complaints },
}) => {
  const file = join(folder, 'report.txt');
  await writeFile(file, lookingBack);
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Inspections' }).click();
  await window.getByRole('button', { name: 'Read a report…' }).click();
  await window.getByRole('textbox', { name: 'Published on' }).fill('2 March 2026');
  const earlier = window.getByRole('region', { name: 'What became of earlier findings' });
  await expect(earlier).toContainText('Grounds for stop and search are recorded far more often');
  await earlier.getByText('Link it to an earlier finding').click();
  await window.getByRole('button', { name: /^Store 1 grade/ }).click();

  await expect(window.getByRole('heading', { level: 1, name: 'Inspections' })).toBeVisible();
  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Findings' }).click();
  await window.getByRole('link', { name: 'The force should record why it searches people' }).click();
  const lineage = window.getByRole('region', { name: 'Earlier and later findings' });
  await expect(lineage).toContainText('In our previous inspection');
  await lineage.getByRole('link', { name: 'NOR-2325-07' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(/Grounds for stop and search/);
  // The whole life of the finding, from this end too.
  await expect(lineage).toContainText('Record reasonable grounds for every stop and search');
  await expect(lineage).toContainText('The force should record why it searches people');
  expect(complaints).toEqual([]);
});

test('puts two areas of different cycles in one row, marked as not comparable, and apart again', async ({
  sample: { window, complaints },
}) => {
  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Inspections' }).click();
  const judgments = window.getByRole('table', { name: /Judgments/ });
  const recording = judgments.getByRole('row').filter({ hasText: 'Recording data about crime' });
  await expect(recording).toContainText('In one cycle only');

  await window.getByRole('button', { name: 'Relate two areas…' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Relate them' }).click();
  await expect(dialog.getByText('Choose an area.', { exact: true })).toHaveCount(2);
  await expect(dialog.getByRole('button', { name: /Choose an area/ }).first()).toBeFocused();
  await dialog
    .getByRole('button', { name: /^Choose an area Area$|Area Choose an area|Choose an area/ })
    .first()
    .click();
  await window.getByRole('option', { name: /Recording data about crime/ }).click();
  await dialog.getByRole('button', { name: /Choose an area/ }).click();
  await window.getByRole('option', { name: /Good use of resources/ }).click();
  await dialog.getByRole('button', { name: 'Relate them' }).click();
  await expect(recording).toContainText('Good use of resources');
  await expect(recording).toContainText('Related, not comparable');

  await window
    .getByRole('button', { name: 'No longer relate Recording data about crime and Good use of resources' })
    .click();
  await expect(recording).toContainText('In one cycle only');
  expect(complaints).toEqual([]);
});
