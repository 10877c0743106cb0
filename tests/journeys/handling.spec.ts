import { join } from 'node:path';
import { expect, test } from '../support/desk-app';
import { readPdf } from '../support/read-pdf';

/** The widest that can be typed: it takes two lines of a page's head, and has no place to break. */
const line = 'WM'.repeat(45);

const bare = (text: string) => text.replaceAll(/\s+/g, '');

test('asks for the handling line of an OFFICIAL-SENSITIVE pack, and prints it with each marking', async ({
  folder,
  sample: { app, window, complaints },
}) => {
  await window.getByRole('link', { name: 'Packs' }).first().click();
  await window.getByRole('table', { name: 'Packs' }).getByRole('link', { name: 'Autumn 2024 briefing pack' }).click();
  await window.getByRole('button', { name: /^Autumn 2024 briefing pack/ }).click();
  await window.getByRole('button', { name: /Protective marking/ }).click();
  await window.getByRole('option', { name: 'OFFICIAL-SENSITIVE' }).click();
  const panel = window.getByRole('complementary', { name: 'Export' });
  const asked = panel.getByText(/does not say how it is to be handled\. Write its handling line/);
  await window.getByRole('link', { name: 'Export PDF…' }).click();
  await expect(asked).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Export PDF…' })).toBeDisabled();

  await window.getByRole('link', { name: 'Back to the pack' }).click();
  await window.getByRole('button', { name: /^Autumn 2024 briefing pack/ }).click();
  await window.getByRole('textbox', { name: 'Handling line' }).fill(line);
  await window.getByRole('textbox', { name: 'Title' }).focus();
  await window.getByRole('link', { name: 'Export PDF…' }).click();
  await expect(panel.getByText(line)).toBeVisible();
  await expect(asked).toBeHidden();
  await app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    join(folder, 'pack.pdf'),
  );
  await panel.getByRole('button', { name: 'Export PDF…' }).click();
  await expect(panel.getByText(/Saved as/)).toBeVisible({ timeout: 60_000 });
  const pdf = await readPdf(join(folder, 'pack.pdf'));
  for (const [index, { text }] of pdf.pages.entries()) {
    expect(bare(text).split(line), `handling line at the head and foot of page ${index + 1}`).toHaveLength(3);
    expect(bare(text).split('OFFICIAL-SENSITIVE')).toHaveLength(3);
  }
  expect(complaints).toEqual([]);
});
