import { expect, test } from '../support/desk-app';

test('changes a target, is judged by it, and keeps a removed one out', async ({ sample: { window, complaints } }) => {
  await window.getByRole('link', { name: 'Metrics' }).first().click();
  await window.getByRole('link', { name: '999 calls answered within 10 seconds' }).click();
  await expect(window.getByText('Standard of 90% not met')).toBeVisible();
  await window
    .getByRole('button', { name: 'Edit…' })
    .or(window.getByRole('link', { name: 'Edit…' }))
    .first()
    .click();
  await expect(window.getByRole('heading', { level: 1 }).first()).toContainText(/999 calls answered/);

  const targets = window.getByRole('region', { name: 'Targets' });
  await targets.getByRole('button', { name: /^Edit/ }).first().click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Target' }).fill('85%');
  await dialog.getByRole('button', { name: /^Save/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(targets).toContainText('85%');

  await window.getByRole('link', { name: '999 calls answered within 10 seconds' }).first().click();
  await expect(window.getByText('Standard of 85% met')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('goes from a number on the home screen and in a pack to its source', async ({
  sample: { window, complaints },
}) => {
  await window.getByRole('link', { name: 'Home' }).first().click();
  await window
    .getByRole('main')
    .getByRole('button', { name: /87\.1%/ })
    .first()
    .click();
  const dialog = window.getByRole('dialog').filter({ hasText: 'Where it comes from' });
  await expect(dialog).toContainText('September 2023');
  await dialog.getByRole('button', { name: 'Close' }).click();

  await window.getByRole('link', { name: 'Packs' }).first().click();
  await window.getByRole('link', { name: 'Autumn 2024 briefing pack' }).click();
  const blocks = window.getByRole('grid', { name: 'Blocks' });
  await blocks.getByRole('row', { name: 'National Crime and Policing Measures' }).click();
  await window.getByRole('button', { name: /3,770/ }).first().click();
  await expect(dialog).toContainText('12 months to 30 June 2023');
  expect(complaints).toEqual([]);
});

test('says what a metric had said on a day', async ({ sample: { window } }) => {
  await window.getByRole('link', { name: 'Metrics' }).first().click();
  await window
    .getByRole('link', { name: /^All recorded crime|Recorded crime/ })
    .first()
    .click();
  await window.getByRole('textbox', { name: 'As it stood on' }).fill('1 December 2023');
  await window.getByRole('button', { name: 'Show' }).click();
  await expect(window.getByText(/^On 1 December 2023/)).toBeVisible();
});

test('follows a publication and says that its next release is overdue', async ({ sample: { window, complaints } }) => {
  await window.getByRole('navigation').getByRole('link', { name: 'Calendar' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Calendar');
  await expect(window.getByRole('main')).toContainText(/Expected on 25 January 2024, [\d,]+ days ago, and not held\./);
  expect(complaints).toEqual([]);
});
