import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, startDesk, test } from '../support/desk-app';
import { flat, readPdf } from '../support/read-pdf';

test('saves the minutes of a meeting, and the action sheets after it', async ({
  folder,
  sample: { app, window, complaints },
}) => {
  const saveAs = (name: string) =>
    app.evaluate(
      ({ dialog }, path) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
      },
      join(folder, name),
    );
  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Meetings' }).click();
  await window.getByRole('link', { name: /26 October 2023/ }).click();
  await window.getByRole('link', { name: 'Minutes', exact: true }).click();
  await window.getByRole('button', { name: 'Save as…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Save the minutes' });
  await saveAs('minutes.pdf');
  await dialog.getByText('PDF, to print and publish').click();
  await dialog.getByRole('button', { name: 'Save as…' }).click();
  await expect(window.getByText('Saved as minutes.pdf')).toBeVisible({ timeout: 60_000 });
  const pdf = await readPdf(join(folder, 'minutes.pdf'));
  expect(pdf).toMatchObject({ language: 'en-GB', tagged: true, keywords: 'OFFICIAL' });
  const text = flat(pdf.pages.map((page) => page.text).join(' '));
  expect(text).toContain('Question 1');
  expect(text).toContain('Draft, not yet agreed');

  await saveAs('minutes.html');
  await window.getByRole('button', { name: 'Save as…' }).click();
  await dialog.getByText('Web page in one file').click();
  await dialog.getByRole('button', { name: 'Save as…' }).click();
  await expect(window.getByText('Saved as minutes.html')).toBeVisible();
  expect(await readFile(join(folder, 'minutes.html'), 'utf8')).toContain('<h2');

  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Actions' }).click();
  await saveAs('actions.docx');
  await window.getByRole('button', { name: 'Action sheet…' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Save as…' }).click();
  await expect(window.getByText('Saved as actions.docx')).toBeVisible();
  expect((await readFile(join(folder, 'actions.docx'))).subarray(0, 2).toString()).toBe('PK');
  expect(complaints).toEqual([]);
});

test('saves everything that has a day for the calendars that people keep', async ({
  folder,
  sample: { app, window, complaints },
}) => {
  // The dialog is answered with the name that it proposes.
  await app.evaluate(({ dialog }, into) => {
    dialog.showSaveDialog = (...given: unknown[]) => {
      const { defaultPath = '' } = given.at(-1) as { defaultPath?: string };
      return Promise.resolve({ canceled: false, filePath: `${into}/${defaultPath.split(/[\\/]/).at(-1)}` });
    };
  }, folder);
  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Calendar' }).click();
  await window.getByRole('button', { name: 'Save as calendar file…' }).click();
  await window.getByRole('menuitem', { name: 'Everything that has a day' }).click();
  await expect(window.getByText('Saved as Norfolk accountability calendar.ics')).toBeVisible();
  const all = await readFile(join(folder, 'Norfolk accountability calendar.ics'), 'utf8');
  expect(all).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(all).toContain('SUMMARY:Papers due: PCC Accountability Meeting');

  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Meetings' }).click();
  await window.getByRole('link', { name: /24 October 2024/ }).click();
  await window.getByRole('button', { name: 'More' }).click();
  await window.getByRole('menuitem', { name: 'Add to a calendar…' }).click();
  await expect(window.getByText('Saved as Meeting 2024-10-24.ics')).toBeVisible();
  const one = await readFile(join(folder, 'Meeting 2024-10-24.ics'), 'utf8');
  expect(one.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('writes up what was said under an item, and goes on from there after a restart', async ({
  folder,
  sample: { app, window, complaints },
}) => {
  const open = async (page: Page) => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Meetings' }).click();
    await page.getByRole('link', { name: /26 October 2023/ }).click();
    await page.getByRole('link', { name: 'Minutes', exact: true }).click();
  };
  await open(window);
  const side = window.getByRole('complementary', { name: 'About these minutes' });
  await side.getByRole('button', { name: /Minutes of the last meeting/ }).click();
  await window.getByRole('option', { name: '4 Quarterly performance' }).click();
  const text = side.getByRole('textbox', { name: 'What was said under 4 Quarterly performance' });
  await text.fill('The commissioner asked for monthly figures.');
  await expect(side.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  const pages = window.getByRole('region', { name: 'Pages' });
  await expect(pages).toContainText('The commissioner asked for monthly figures.');
  expect(complaints).toEqual([]);
  await app.close();

  const again = await startDesk(join(folder, 'profile'));
  await open(again.window);
  await expect(again.window.getByRole('region', { name: 'Pages' })).toContainText(
    'The commissioner asked for monthly figures.',
  );
  await again.app.close();
});

test('agrees the minutes of the last meeting at the next, keeps them, and tells a change of the record', async ({
  folder,
  sample: { app, window, complaints },
}) => {
  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Meetings' }).click();
  await window.getByRole('link', { name: /24 October 2024/ }).click();
  const first = window.getByRole('region', { name: 'Agenda' }).getByRole('listitem').first();
  await expect(first).toContainText('Minutes of 26 October 2023 · Draft, not yet agreed');
  await first.getByRole('button', { name: 'Agree the minutes…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Agree the minutes' });
  await expect(dialog.getByRole('textbox', { name: 'On', exact: true })).toHaveValue('24 October 2024');
  await dialog.getByRole('textbox', { name: 'Corrections' }).fill('The venue was the county hall.');
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Sam Reed');
  await dialog.getByRole('button', { name: 'Agree', exact: true }).click();
  await expect(dialog).toHaveCount(0, { timeout: 60_000 });
  await expect(first).toContainText('Agreed on 24 October 2024');

  await first.getByRole('link', { name: 'Minutes of 26 October 2023' }).click();
  const side = window.getByRole('complementary', { name: 'About these minutes' });
  await expect(side).toContainText('Agreed with corrections on 24 October 2024 at the PCC Accountability Meeting');
  await side.getByRole('button', { name: 'Check these minutes' }).click();
  await expect(side.getByRole('region', { name: 'Agreed and amended' }).getByRole('status')).toContainText(
    'All 9 parts are as they were kept',
  );
  await expect(window.getByRole('region', { name: 'Pages' })).toContainText(
    'Corrected: The venue was the county hall.',
  );

  // Saved twice, the file is the one that was kept.
  const saved: Buffer[] = [];
  for (const name of ['one.pdf', 'two.pdf']) {
    const path = join(folder, name);
    await app.evaluate(({ dialog: system }, filePath) => {
      system.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, path);
    await window.getByRole('button', { name: 'Save as…' }).click();
    await window.getByRole('dialog').getByText('PDF, to print and publish').click();
    await window.getByRole('dialog').getByRole('button', { name: 'Save as…' }).click();
    await expect(window.getByText(`Saved as ${name}`)).toBeVisible();
    saved.push(await readFile(path));
  }
  expect(saved[1]?.equals(saved[0] ?? Buffer.of())).toBe(true);
  const pdf = await readPdf(join(folder, 'one.pdf'));
  expect(pdf.title).toContain('(agreed on 24 October 2024)');

  await window.getByRole('link', { name: /26 October 2023/ }).click();
  await window
    .getByRole('button', { name: /^Edit the answer to/ })
    .first()
    .click();
  const answer = window.getByRole('dialog');
  await answer.getByRole('textbox', { name: 'Answer', exact: true }).fill('This was recorded later.');
  await answer.getByRole('button', { name: 'Save' }).click();
  await expect(answer).toHaveCount(0);
  await window.getByRole('link', { name: 'Minutes', exact: true }).click();
  await expect(side).toContainText('The record has changed since these minutes were agreed');
  await side.getByText('As it is recorded now').click();
  await expect(window.getByRole('region', { name: 'Pages' })).toContainText('This was recorded later.');
  await expect(window.getByRole('button', { name: 'Amend…' })).toBeEnabled();
  expect(complaints).toEqual([]);
});
