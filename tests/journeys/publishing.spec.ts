import { createHash } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/desk-app';
import { readPdf } from '../support/read-pdf';
import { runDesk } from '../support/run-desk';

const title = 'Autumn 2024 briefing pack';

async function openPack(window: Page) {
  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Packs' }).click();
  await window.getByRole('table', { name: 'Packs' }).getByRole('link', { name: title, exact: true }).click();
  await expect(window.getByText(/Page 2 of \d+/)).toBeAttached();
}

async function step(window: Page, button: string, save: string, name: string) {
  await window.getByRole('button', { name: button }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Your name' }).fill(name);
  await dialog.getByRole('button', { name: save, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

async function publish(window: Page) {
  await step(window, 'Send for review…', 'Send for review', 'Sam Reed');
  await step(window, 'Approve…', 'Approve', 'Ann Lee');
  await window.getByRole('button', { name: 'Publish…' }).click();
  const dialog = window.getByRole('dialog');
  // The name that was typed last is remembered on this computer.
  await expect(dialog.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ann Lee');
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(dialog.getByText(/say that you have/)).toBeVisible();
  await dialog.getByText(/I have looked at/).click();
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  // Ten files are made.
  await expect(window.getByText('Published: these pages never change')).toBeVisible({ timeout: 120_000 });
}

test('reviews, approves and publishes a pack, proves it, and corrects it', async ({
  sample: { window, complaints },
}) => {
  test.setTimeout(240_000);
  await openPack(window);
  await publish(window);
  const side = window.getByRole('complementary', { name: 'Publication' });
  await expect(side).toContainText('Approved by Ann Lee');
  // PDF, HTML, Word and the data annex twice, of each edition.
  for (const edition of ['Whole pack', 'Public edition'])
    await expect(side.getByRole('list', { name: edition }).getByRole('button', { name: /^Save a copy/ })).toHaveCount(
      5,
    );
  await side.getByRole('button', { name: 'Check this pack' }).click();
  await expect(side.getByText('Everything is as it was published.')).toBeVisible();

  await side.getByRole('button', { name: 'Issue a correction…' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'What was wrong' }).fill('It gave 22%.');
  await dialog.getByRole('textbox', { name: 'What is right' }).fill('It is 21%.');
  await dialog.getByRole('button', { name: 'Issue the correction' }).click();
  await expect(side).toContainText('It is 21%.');

  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Packs' }).click();
  await expect(window.getByRole('row', { name: new RegExp(title) })).toContainText('Published by Ann Lee');
  expect(complaints).toEqual([]);
});

test('lets an approval lapse when the text is changed, and says why', async ({ sample: { window } }) => {
  await openPack(window);
  await step(window, 'Send for review…', 'Send for review', 'Sam Reed');
  await step(window, 'Approve…', 'Approve', 'Ann Lee');
  await expect(window.getByRole('button', { name: 'Publish…' })).toBeVisible();
  await window
    .getByRole('grid', { name: 'Blocks' })
    .getByRole('row', { name: /At a glance/ })
    .click();
  await window.getByRole('textbox', { name: 'Heading' }).fill('In short');
  await expect(window.getByRole('button', { name: 'Approve…' })).toBeVisible();
  await window.getByRole('button', { name: new RegExp(`^${title}`) }).click();
  const aside = window.getByRole('complementary', { name: 'Settings and checks' });
  await expect(aside).toContainText('the approval by Ann Lee');
  await expect(aside).toContainText('Sections whose content changed: “In short”');
});

test('a published pack stays when a figure is revised, and the new edition tells of it', async ({
  folder,
  sample: { app, window },
}) => {
  test.setTimeout(180_000);
  await openPack(window);
  await publish(window);
  await window.getByRole('button', { name: 'New edition…' }).click();
  await window.getByRole('dialog').getByRole('textbox', { name: 'Title' }).fill('Winter pack');
  await window.getByRole('dialog').getByRole('button', { name: 'Make the edition' }).click();
  await expect(window.getByRole('button', { name: 'Send for review…' })).toBeVisible();
  const profile = await app.evaluate(({ app: electron }) => electron.getPath('userData'));
  await app.close();

  // A copy, as somebody else would be given it: everything is in the one file.
  const file = join(folder, 'copy.adesk');
  await copyFile(join(profile, 'workspaces', 'Norfolk sample.adesk'), file);
  const table = join(folder, 'january.csv');
  await writeFile(
    table,
    [
      'Month,Total Calls,Mean Answer Time (seconds),% 999 calls answered in under 10 seconds,% 999 calls answered in 10 to under 60 seconds,% 999 calls answered in 60 seconds and over',
      'January 2022,"8,700",7.6,85.6%,13.7%,0.7%',
    ].join('\n'),
  );
  const before = join(folder, 'before.pdf');
  const after = join(folder, 'after.pdf');
  const print = (pack: string, out: string) =>
    runDesk('print', '--workspace', file, '--pack', pack, '--out', out, '--json');
  expect((await print(title, before)).code).toBe(0);
  expect(await runDesk('import', table, '--workspace', file, '--title', 'Revised')).toMatchObject({ code: 0 });
  const printed = JSON.parse((await print(title, after)).out) as { readonly pages: number };
  const hashes = await Promise.all(
    [before, after].map(async (path) =>
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ),
  );
  expect(hashes[0]).toBe(hashes[1]);
  const pdf = await readPdf(after);
  expect(pdf.pages).toHaveLength(printed.pages);
  const words = pdf.pages.map((page) => page.text).join(' ');
  expect(words).toContain('2,958');
  expect(words).not.toContain('8,700');

  const verified = await runDesk('verify', '--workspace', file, '--pack', title, '--json');
  expect(verified.code).toBe(0);
  expect(JSON.parse(verified.out)).toMatchObject({ ok: true, changeLog: { ok: true }, packs: [{ ok: true, title }] });

  const winter = join(folder, 'winter.pdf');
  expect((await print('Winter pack', winter)).code).toBe(0);
  const fresh = (await readPdf(winter)).pages.map((page) => page.text).join(' ');
  expect(fresh).toContain('8,700');
});
