import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/desk-app';
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
  await window.getByRole('button', { name: 'Minutes…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Minutes' });
  await saveAs('minutes.pdf');
  await dialog.getByText('PDF, to print and publish').click();
  await dialog.getByRole('button', { name: 'Save as…' }).click();
  await expect(window.getByText('Saved as minutes.pdf')).toBeVisible({ timeout: 60_000 });
  const pdf = await readPdf(join(folder, 'minutes.pdf'));
  expect(pdf).toMatchObject({ language: 'en-GB', tagged: true, keywords: 'OFFICIAL' });
  const text = flat(pdf.pages.map((page) => page.text).join(' '));
  expect(text).toContain('Question 1');
  expect(text).toContain('Draft until the next meeting agrees them');

  await saveAs('minutes.html');
  await window.getByRole('button', { name: 'Minutes…' }).click();
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
  const path = join(folder, 'desk.ics');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Calendar' }).click();
  await window.getByRole('button', { name: 'Save as calendar file…' }).click();
  await expect(window.getByText('Saved as desk.ics')).toBeVisible();
  const text = await readFile(path, 'utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text).toContain('SUMMARY:PCC Accountability Meeting');
  expect(complaints).toEqual([]);
});
