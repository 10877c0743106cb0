import { expect, test } from '../support/desk-app';
import type { Page } from '@playwright/test';

async function openNext(window: Page): Promise<void> {
  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Meetings' }).click();
  await window.getByRole('link', { name: /24 October 2024/ }).click();
  await window.getByRole('heading', { level: 1, name: /24 October 2024/ }).waitFor();
}

test('takes a proposed question, answers it, and records the commitment in one step', async ({
  sample: { window, complaints },
}) => {
  await openNext(window);
  const questions = window.getByRole('region', { name: 'Questions', exact: true });
  const take = window.getByRole('button', { name: /^Take: Violence with injury rose/ });
  await take.click();
  await expect(questions).toContainText('Violence with injury rose from 7,091 to 8,505');
  await expect(take).toHaveCount(0);

  await window.getByRole('button', { name: 'Answer question 9' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Answer', exact: true }).fill('We will say by March 2025.');
  await dialog.getByText('Partly answered').click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(questions).toContainText('Partly answered');

  await window.getByRole('button', { name: 'Record a commitment from question 9' }).click();
  await dialog.getByRole('combobox', { name: 'Owner' }).fill('Chief Constable');
  // The list of suggestions hides what is behind it until it is left.
  await window.keyboard.press('Tab');
  await dialog.getByRole('textbox', { name: 'Due' }).fill('some day');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toContainText('“some day” is no time to promise for');
  await dialog.getByRole('textbox', { name: 'Due' }).fill('March 2025');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(window.getByRole('table', { name: 'Actions on the table' })).toContainText('We will say by March 2025.');
  expect(complaints).toEqual([]);
});

test('drops a proposal and lets it come back', async ({ sample: { window, complaints } }) => {
  await openNext(window);
  const drop = window.getByRole('button', { name: /^Drop: “Cyber crime”/ });
  await drop.click();
  await expect(drop).toHaveCount(0);
  await window.getByText('1 dropped').click();
  await window.getByRole('button', { name: 'Propose again' }).click();
  await expect(drop).toBeVisible();
  expect(complaints).toEqual([]);
});

test('keeps the agenda’s numbers when a late item comes in', async ({ sample: { window, complaints } }) => {
  await openNext(window);
  await window.getByRole('button', { name: 'Papers out…' }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Papers out' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  // The next step is the meeting itself; the state can still be taken back.
  await expect(window.getByRole('link', { name: 'In the room' })).toBeVisible();
  await window.getByRole('button', { name: 'More', exact: true }).click();
  await window.getByRole('menuitem', { name: 'State…' }).click();
  await expect(dialog.getByRole('radio', { name: 'Papers out' })).toBeChecked();
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(window.getByRole('button', { name: 'More', exact: true })).toBeFocused();
  await window.getByRole('button', { name: 'Add an item…' }).click();
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Late paper on custody');
  await dialog.getByRole('button', { name: /Comes after/ }).click();
  await window.getByRole('option', { name: '4 Quarterly performance' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  const items = window.getByRole('region', { name: 'Agenda' }).getByRole('listitem');
  await expect(items.filter({ hasText: 'Late paper on custody' })).toContainText('4A');
  await expect(items.filter({ hasText: 'HMICFRS update' }).first()).toContainText('6');
  expect(complaints).toEqual([]);
});

test('leads from a closed commitment to the figure that closed it', async ({ sample: { window, complaints } }) => {
  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Actions' }).click();
  await window.getByRole('link', { name: /Answer at least 87%/ }).click();
  await expect(window.getByText('Closed on 26 October 2023, by the data.')).toBeVisible();
  await expect(window.getByRole('link', { name: '26 October 2023: 4th meeting' })).toBeVisible();
  await window.getByRole('button', { name: '87.9%: where it comes from' }).first().click();
  await expect(window.getByRole('dialog')).toContainText('August 2023');
  expect(complaints).toEqual([]);
});

test('sets the day of a duty that the law leaves open, marks one as done, and takes that back', async ({
  sample: { window, complaints },
}) => {
  await window.getByRole('navigation').getByRole('link', { name: 'Calendar' }).click();
  const dates = window.getByRole('region', { name: 'Statutory dates' });
  const statement = dates.getByRole('row', { name: /statement on national priorities/ });
  await expect(statement).toContainText('No day set');
  await statement.getByRole('button', { name: /^Change/ }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Day', exact: true }).fill('1 November 2024');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(statement).toContainText('Due soon');
  await expect(
    window.getByRole('table', { name: 'Coming' }).getByRole('row', { name: /statement on national priorities/ }),
  ).toContainText('paragraph 7A');

  await statement.getByRole('button', { name: /^Done/ }).click();
  await expect(statement).toContainText('Done for 1 November 2024');
  await expect(statement).toContainText('1 February 2025');
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(statement).toContainText('Not yet');
  expect(complaints).toEqual([]);
});

test('moves an item up by keyboard, and keeps the focus on it', async ({ sample: { window, complaints } }) => {
  await openNext(window);
  await window.getByRole('button', { name: 'Move item 3 up' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('button', { name: 'Move item 2 up' })).toBeFocused();
  await window.keyboard.press('Enter');
  // There is no way further up: the other direction has it.
  await expect(window.getByRole('button', { name: 'Move item 1 down' })).toBeFocused();
  await expect(window.getByRole('region', { name: 'Agenda' }).getByRole('listitem').first()).toContainText(
    'Questions from the public',
  );
  expect(complaints).toEqual([]);
});
