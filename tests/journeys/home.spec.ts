import { expect, test } from '../support/desk-app';

test('leads from what is to do for the meeting to where it is done', async ({ sample: { window, complaints } }) => {
  const tasks = window.getByRole('region', { name: 'To do for this meeting' });
  await expect(tasks.getByText(/checks? open\.$|open\.$/).first()).toBeVisible();
  await tasks.getByRole('link', { name: /is in draft/ }).click();
  await expect(window.getByRole('grid', { name: 'Blocks' })).toBeVisible();

  await window.getByRole('link', { name: 'Home' }).first().click();
  await tasks.getByRole('link', { name: /Questions from the public close/ }).click();
  await expect(window.getByRole('region', { name: /Questions/ }).first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('opens the finding that the data contradict, and a figure that moved', async ({ sample: { window } }) => {
  const disagree = window.getByRole('region', { name: 'Where status and data disagree' });
  await expect(disagree).toContainText('66.5% ± 5.5 → 89.1% ± 4.2');
  const moved = window.getByRole('table', { name: 'What has moved over the year' });
  await moved.getByRole('button', { name: /87\.1%/ }).click();
  const dialog = window.getByRole('dialog').filter({ hasText: 'Where it comes from' });
  await expect(dialog).toContainText('September 2023');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await disagree.getByRole('link', { name: 'Record reasonable grounds for every stop and search' }).click();
  await expect(window.getByRole('heading', { level: 1, name: /Record reasonable grounds/ })).toBeVisible();
});
