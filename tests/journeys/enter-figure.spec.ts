import { expect, test } from '../support/desk-app';

test('takes a figure by hand, refuses what it cannot read, and keeps a correction beside the first', async ({
  sample: { window, complaints },
}) => {
  await window.getByRole('link', { name: 'Metrics' }).first().click();
  await window
    .getByRole('table', { name: 'Metrics', exact: true })
    .getByRole('link', { name: '999 calls answered within 10 seconds' })
    .click();
  const table = window.getByRole('table', { name: /Figures of/ });
  await expect(table.locator('tbody tr')).toHaveCount(23);

  const dialog = window.getByRole('dialog', { name: 'Enter a figure' });
  const enter = async (period: string, figure: string) => {
    await window.getByRole('button', { name: 'Enter a figure…' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Period' })).toBeFocused();
    await dialog.getByRole('textbox', { name: 'Period' }).fill(period);
    await dialog.getByRole('textbox', { name: 'Figure' }).fill(figure);
    await dialog.getByRole('textbox', { name: 'Where in the source' }).fill('Table 1');
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Monthly return');
    await dialog.getByRole('textbox', { name: 'Publisher' }).fill('Norfolk Constabulary');
    await window.keyboard.press('Enter');
  };
  await enter('the other day', '88%');
  await expect(dialog.getByRole('textbox', { name: 'Period' })).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog).toContainText('Write the period as “September 2023”.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await enter('October 2023', '49 of 50');
  await expect(dialog).toHaveCount(0);
  await expect(table.getByRole('row', { name: /^October 2023/ })).toContainText('98.0%');

  await enter('October 2023', '88%');
  await expect(dialog).toHaveCount(0);
  const newest = table.getByRole('row', { name: /^October 2023/ });
  await expect(newest).toContainText('88.0%');
  await newest.getByRole('button', { name: /Source/ }).click();
  await window.getByRole('button', { name: 'History and use' }).click();
  const history = window.getByRole('dialog').filter({ hasText: 'Every value published for this period' });
  await expect(history).toContainText('98.0%');
  await expect(history).toContainText('Revised since');
  expect(complaints).toEqual([]);
});
