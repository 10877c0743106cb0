import { expect, test } from '../support/desk-app';

test('changes a target, is judged by it, and keeps a removed one out', async ({ sample: { window, complaints } }) => {
  await window.getByRole('link', { name: 'Metrics' }).first().click();
  await window
    .getByRole('table', { name: 'Metrics', exact: true })
    .getByRole('link', { name: '999 calls answered within 10 seconds' })
    .click();
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

test('gives the force a status of its own, and keeps what one says that a finding has', async ({
  sample: { window, complaints },
}) => {
  await window.getByRole('navigation').getByRole('link', { name: 'Definitions' }).click();
  const force = window.getByRole('region', { name: 'Statuses: Force' });
  await force.getByRole('button', { name: 'New status of the force…' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Status' }).fill('Being audited');
  await dialog.getByRole('textbox', { name: 'What it means' }).fill('The force checks whether the change holds.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);

  await window.getByRole('navigation').getByRole('link', { name: 'Findings' }).click();
  await window.getByRole('link', { name: /Grounds for stop and search/ }).click();
  await window.getByRole('button', { name: 'Add entry: Force' }).click();
  await dialog.getByRole('button', { name: /^Status|No change/ }).click();
  await window.getByRole('option', { name: /Being audited/ }).click();
  await dialog.getByRole('textbox', { name: /name|by/i }).fill('Ann Example');
  await dialog.getByRole('button', { name: 'Add the entry' }).click();
  await expect(dialog).toHaveCount(0);

  await window.getByRole('navigation').getByRole('link', { name: 'Definitions' }).click();
  await expect(force).toContainText('1 entry has it, so it keeps its meaning; it can be retired.');
  await expect(force.getByRole('button', { name: 'Remove Being audited' })).toHaveCount(0);
  await force.getByRole('button', { name: 'Edit Being audited' }).click();
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
  await dialog.getByRole('checkbox', { name: /^Retired/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(force).toContainText('No longer offered');
  expect(complaints).toEqual([]);
});
