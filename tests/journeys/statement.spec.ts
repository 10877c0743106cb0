import { join } from 'node:path';
import { expect, test } from '../support/desk-app';
import { flat, readPdf } from '../support/read-pdf';
import { runDesk } from '../support/run-desk';

test('a statement on national priorities is begun from the packs, filled in and exported', async ({
  folder,
  sample: { app, window, complaints },
}) => {
  const path = join(folder, 'statement.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await window.getByRole('link', { name: 'Packs' }).first().click();
  await window.getByRole('button', { name: 'Statement on national priorities…' }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByLabel('Title')).toHaveValue('Statement on national priorities');
  // It is a publication of its own: no meeting is asked for.
  await expect(dialog.getByText('Meeting', { exact: true })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Make the statement' }).click();

  const outline = window.getByRole('grid', { name: 'Blocks' });
  await outline.getByRole('row', { name: 'Reduce neighbourhood crime' }).click();
  const settings = window.getByRole('complementary', { name: 'Settings and checks' });
  const missing = settings.getByText(/“Reduce neighbourhood crime”: (say|write)/);
  await expect(missing).toHaveCount(3);
  await settings.getByRole('button', { name: /Assessed as/ }).click();
  await window.getByRole('option', { name: 'Applicable', exact: true }).click();
  await settings.getByRole('textbox', { name: 'Why' }).fill('Burglary is among the concerns that residents name most.');
  await settings.getByRole('textbox', { name: /^What the force contributes/ }).click();
  await window.keyboard.type('Patrols follow the places where it recurs.');
  await expect(missing).toHaveCount(0);
  const pages = window.getByRole('region', { name: 'Pages' });
  await expect(pages.getByText('Reduce neighbourhood crime, assessed as applicable')).toBeVisible();
  await expect(pages.getByText('Patrols follow the places where it recurs.')).toBeVisible();

  await window.getByRole('link', { name: 'Export PDF…' }).click();
  const panel = window.getByRole('complementary', { name: 'Export' });
  await panel.getByRole('button', { name: 'Export PDF…' }).click();
  await expect(panel.getByText(/Saved as/)).toBeVisible({ timeout: 60_000 });
  const pdf = await readPdf(path);
  const cover = flat(pdf.pages[0]?.text ?? '');
  expect(cover).toContain('Statement on national priorities');
  expect(cover).toContain('April to June 2023 (2023/24 Q1)');
  expect(cover).toContain('Data in this publication');
  expect(cover).not.toContain('Meeting');
  const whole = flat(pdf.pages.map(({ text }) => text).join(' '));
  expect(whole).toContain('Assessed as applicable. Burglary is among the concerns that residents name most.');
  expect(whole).toContain('1% decrease, from 3,793');
  expect(complaints).toEqual([]);
});

test('prints the statement from its template without storing it', async ({ folder }) => {
  const out = join(folder, 'statement.docx');
  const args = ['print', '--sample', 'norfolk', '--template', 'Statement on national priorities'];
  const ran = await runDesk(...args, '--format', 'docx', '--out', out, '--json');
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
  const { blocks, warnings } = JSON.parse(ran.out) as { blocks: { kind: string }[]; warnings: unknown[] };
  expect(blocks.filter(({ kind }) => kind === 'priority')).toHaveLength(6);
  expect(warnings.length).toBeGreaterThanOrEqual(18);
});
