import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bridge } from '#shared/contract/bridge';
import { expect, test } from '../support/desk-app';
import { fillRow, withWorkbook } from '../support/fill-form';

const owner = 'Supt Brook';

test('exports a form, takes it in filled, and stores what is accepted', async ({
  folder,
  sample: { app, window, complaints },
}) => {
  const file = join(folder, 'form.xlsx');
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  await window.evaluate(async (name) => {
    const { desk } = globalThis as unknown as { readonly desk: Bridge };
    const list = await desk.call('findings.list', {});
    if (!list.ok) throw new Error(list.error.message);
    const records = list.value.rows
      .filter(({ ref }) => ref === 'NOR-2325-18' || ref === 'NOR-2325-06')
      .map(({ id, revision }) => ({ id, revision }));
    await desk.call('findings.bulk', { records, change: { owner: name } });
  }, owner);

  await window.getByRole('navigation').getByRole('link', { name: 'Attention' }).click();
  await window.getByRole('link', { name: 'Return form…' }).click();
  await window.getByRole('button', { name: 'Export the form…' }).click();
  await expect(window.getByText('Saved “form.xlsx”')).toBeVisible();

  const filled = withWorkbook(await readFile(file), (workbook) => {
    fillRow(workbook, 'NOR-2325-18', {
      'New status': 'Under way',
      'Date of status': { serial: 45_250 },
      'What was done': 'More operators on the evening shift.',
    });
    fillRow(workbook, 'NOR-2325-06', { 'New status': 'Nearly there', 'Date of status': { serial: 45_250 } });
  });
  await writeFile(file, filled);
  await window.getByRole('button', { name: 'Choose the file…' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Form of Supt Brook' })).toBeVisible();
  const row = window.getByRole('row', { name: /NOR-2325-18/ });
  await expect(row).toContainText('None yet');
  await expect(row).toContainText('Under way, 20 November 2023');
  await expect(window.getByRole('listitem').filter({ hasText: 'NOR-2325-06' })).toContainText('“Nearly there” is none');
  await window.getByRole('button', { name: 'Store 1 row' }).click();
  await expect(window.getByText('1 row of Supt Brook stored')).toBeVisible();

  await window.getByRole('navigation').getByRole('link', { name: 'Findings' }).click();
  await expect(window.getByRole('row', { name: /NOR-2325-18/ })).toContainText('Under way');
  expect(complaints).toEqual([]);
});
