import type { Page } from '@playwright/test';
import { expect, test } from '../support/desk-app';

async function openText(window: Page, heading: RegExp) {
  await window.getByRole('link', { name: 'Packs' }).first().click();
  await window.getByRole('table', { name: 'Packs' }).getByRole('link', { name: 'Autumn 2024 briefing pack' }).click();
  await window.getByRole('grid', { name: 'Blocks' }).getByRole('row', { name: heading }).click();
  return window.getByRole('textbox', { name: /text of/i });
}
const pages = (window: Page) => window.getByRole('region', { name: 'Pages' });

test('types @, chooses a figure by keyboard, and prints it with its source', async ({
  sample: { window, complaints },
}) => {
  const editor = await openText(window, /At a glance/);
  await editor.click();
  await window.keyboard.press('Control+End');
  await window.keyboard.type(' In the latest year there were @robbery value');
  const list = window.getByRole('listbox', { name: 'Figures' });
  await expect(list.getByRole('option').first()).toContainText('352');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await window.keyboard.type(' robberies.');
  await expect(editor.getByRole('button', { name: '352, Robbery: value' })).toBeVisible();
  await expect(pages(window)).toContainText(/In the latest year there were 352\s\[\d+\] robberies\./);

  // Two clicks to the source: the chip, and there it is.
  await editor.getByRole('button', { name: '352, Robbery: value' }).click();
  await expect(window.getByRole('dialog')).toContainText('National Crime and Policing Measures');
  expect(complaints).toEqual([]);
});
