import { expect, test } from '../support/desk-app';

test('finds a record by its words and goes there by keyboard alone', async ({ sample: { window } }) => {
  await window.keyboard.press('Control+k');
  const box = window.getByRole('searchbox', { name: 'Search or jump to' });
  await expect(box).toBeFocused();
  await window.keyboard.type('stop grounds');
  const first = window.getByRole('option').first();
  await expect(first).toContainText(/stop and search/i);
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toContainText(/stop and search/i);
  await expect(box).toBeHidden();
});

test('goes to a screen by its name, says when nothing is found, and Escape leaves all as it was', async ({
  sample: { window },
}) => {
  await window.getByRole('button', { name: 'Search or jump to' }).click();
  await window.keyboard.type('calen');
  await window.getByRole('option', { name: 'Calendar' }).click();
  await expect(window.getByRole('heading', { level: 1, name: 'Calendar' })).toBeVisible();
  await window.keyboard.press('Control+k');
  await window.keyboard.type('zzzz');
  await expect(window.getByText('Nothing is called that, or says it.')).toBeVisible();
  await window.keyboard.press('Escape');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('searchbox')).toBeHidden();
  await expect(window.getByRole('heading', { level: 1, name: 'Calendar' })).toBeVisible();
});
