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
