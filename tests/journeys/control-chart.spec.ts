import { join } from 'node:path';
import { expect, test } from '../support/desk-app';
import { readPdf } from '../support/read-pdf';

test('prints a control chart with its rules, its verdict and its shapes', async ({
  folder,
  sample: { app, window, complaints },
}) => {
  await window.getByRole('link', { name: 'Packs' }).first().click();
  await window.getByRole('link', { name: 'Autumn 2024 briefing pack' }).click();
  const blocks = window.getByRole('grid', { name: 'Blocks' });
  await blocks.getByRole('row', { name: '999 calls answered within 10 seconds' }).click();
  const settings = window.getByRole('complementary', { name: 'Settings and checks' });
  for (const form of ['Line of the figures', 'Control chart']) {
    await settings.getByRole('button', { name: /Form/ }).click();
    await window.getByRole('option', { name: form }).click();
    await expect(settings.getByRole('button', { name: /Form/ })).toContainText(form);
  }
  await expect(settings.getByRole('button', { name: /Rules/ })).toContainText('NHSRplotthedots 0.2.2');
  await expect(window.getByRole('region', { name: 'Pages' })).toContainText('Consistently fails the 90% standard');

  const out = join(folder, 'control.pdf');
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, out);
  const printed = async (words: string) => {
    await window.getByRole('link', { name: 'Export PDF…' }).click();
    await window.getByRole('button', { name: /^Export/ }).click();
    await expect(window.getByText(/Saved as control\.pdf, \d+ pages/)).toBeVisible({ timeout: 60_000 });
    const { pages } = await readPdf(out);
    return pages.map(({ text }) => text.replace(/\s+/g, ' ')).find((text) => text.includes(words));
  };
  const page = await printed('NHSRplotthedots 0.2.2');
  expect(page).toContain('Consistently fails the 90% standard');
  expect(page).toContain('Upper limit 87.3');

  await window.getByRole('link', { name: 'Autumn 2024 briefing pack' }).first().click();
  await blocks.getByRole('row', { name: '999 calls answered within 10 seconds' }).click();
  await settings.getByRole('button', { name: /Form/ }).click();
  await window.getByRole('option', { name: 'P′ chart of a share' }).click();
  await expect(settings.getByRole('button', { name: /Rules/ })).toHaveCount(0);
  await expect(window.getByRole('region', { name: 'Pages' })).toContainText('6 of 23 points lie outside their limits');
  const shares = await printed('P′ chart (Laney)');
  expect(shares).toContain('A plain p-chart is not offered');
  expect(shares).toContain('Upper limit');
  expect(complaints).toEqual([]);
});
