import { expect, test } from '../support/desk-app';

test('walks through the month by keyboard, and opens what a day holds', async ({ sample: { window, complaints } }) => {
  await window.getByRole('navigation').getByRole('link', { name: 'Calendar' }).click();
  await window.getByText('Month', { exact: true }).click();
  const grid = window.getByRole('grid');
  await expect(grid).toHaveAccessibleName(/October 2024/);
  const day = (name: string | RegExp) => grid.getByRole('button', { name });
  await window.getByRole('button', { name: 'Today', exact: true }).click();
  await day(/^Tuesday 8 October 2024, today/).focus();

  const key = (name: string) => window.keyboard.press(name);
  await key('ArrowRight');
  await expect(day(/^Wednesday 9 October 2024/)).toBeFocused();
  await key('End');
  await expect(day(/^Sunday 13 October 2024/)).toBeFocused();
  await key('Home');
  await expect(day(/^Monday 7 October 2024/)).toBeFocused();
  await key('PageDown');
  await expect(grid).toHaveAccessibleName(/November 2024/);
  await expect(day(/^Thursday 7 November 2024/)).toBeFocused();
  await key('Shift+PageUp');
  await expect(day(/^Tuesday 7 November 2023/)).toBeFocused();
  await key('Shift+PageDown');
  await key('PageUp');
  await key('ArrowDown');
  await key('ArrowDown');
  const meeting = day(/^Monday 21 October 2024/);
  await expect(meeting).toBeFocused();
  await key('ArrowRight');
  await key('ArrowRight');
  await key('ArrowRight');
  await expect(day(/^Thursday 24 October 2024.*PCC Accountability Meeting/)).toBeFocused();
  await key('Enter');
  const opened = window.getByRole('dialog', { name: 'Thursday 24 October 2024' });
  await expect(opened.getByRole('link', { name: 'PCC Accountability Meeting' })).toBeVisible();
  await key('Escape');
  await expect(opened).toHaveCount(0);
  await expect(day(/^Thursday 24 October 2024/)).toBeFocused();

  await key('Enter');
  await opened.getByRole('link', { name: 'PCC Accountability Meeting' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toContainText('24 October 2024');
  expect(complaints).toEqual([]);
});

test('plans a series, changes one of it with those that follow, and cancels one', async ({
  sample: { window, complaints },
}) => {
  const meetings = () =>
    window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Meetings' }).click();
  const coming = window.getByRole('region', { name: 'Coming' });
  await meetings();
  await window.getByRole('button', { name: 'Plan a series…' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Plan them' }).click();
  await expect(coming.getByRole('row')).toHaveCount(1 + 5);

  const open = async (name: RegExp, entry: string) => {
    await coming.getByRole('link', { name }).click();
    await window.getByRole('button', { name: 'More' }).click();
    await window.getByRole('menuitem', { name: entry }).click();
  };
  const dialog = window.getByRole('dialog');
  await open(/23 January 2025/, 'Edit…');
  await dialog.getByRole('textbox', { name: 'Place' }).fill('Norwich');
  await dialog.getByText('Change title, time, place and chair at the 3 meetings that follow too').click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await meetings();
  await expect(coming.getByText('Norwich')).toHaveCount(4);
  await expect(coming.getByRole('row', { name: /24 October 2024/ })).toContainText('Wymondham');

  await open(/24 April 2025/, 'State…');
  await dialog.getByText('Cancelled', { exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Local elections');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await meetings();
  await expect(coming.getByRole('row')).toHaveCount(1 + 4);
  await expect(window.getByRole('region', { name: 'Past' })).toContainText('Local elections');
  expect(complaints).toEqual([]);
});
