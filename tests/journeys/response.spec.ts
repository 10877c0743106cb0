import { join } from 'node:path';
import { expect, test } from '../support/desk-app';
import { flat, readPdf } from '../support/read-pdf';

test('keeps the response to a report, and prints it', async ({ folder, sample: { app, window, complaints } }) => {
  await window.getByRole('navigation').getByRole('link', { name: 'Inspections' }).click();
  await window
    .getByRole('link', { name: /^Response/ })
    .first()
    .click();
  await expect(window.getByText('Sunday 17 November 2024')).toBeVisible();
  await window.getByRole('textbox', { name: 'Invited on' }).fill('24 September 2024');
  await window
    .getByRole('textbox', { name: 'The office’s own comments' })
    .or(window.getByRole('textbox', { name: /own comments/ }))
    .first()
    .fill('We asked for a plan.');
  await window.getByRole('button', { name: 'Save the response' }).click();
  await expect(window.getByRole('main')).toContainText('4 of 6 parts are recorded');

  const out = join(folder, 'response.pdf');
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, out);
  await window.getByRole('button', { name: 'Export PDF…' }).click();
  await expect(window.getByText(/Saved as response\.pdf, \d+ pages?/)).toBeVisible({ timeout: 60_000 });
  const pdf = await readPdf(out);
  expect(pdf).toMatchObject({ language: 'en-GB', tagged: true, keywords: 'OFFICIAL' });
  const text = flat(pdf.pages.map((page) => page.text).join(' '));
  expect(text).toContain('Under section 55 of the Police Act 1996');
  expect(text).toContain('We asked for a plan.');
  expect(text).toContain('17 November 2024');
  expect(complaints).toEqual([]);
});
