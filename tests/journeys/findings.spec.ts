import { expect, test } from '../support/desk-app';

test('filters, groups and sorts findings, and keeps that on the way back', async ({ sample: { window } }) => {
  await window.getByRole('link', { name: 'Findings' }).first().click();
  const table = window.getByRole('table', { name: 'Findings' });
  /** A choice above the table; the head of a column may have the same name. */
  const filter = (label: string) =>
    window.locator('[aria-haspopup=listbox]').and(window.getByRole('button', { name: label }));
  await expect(window.getByText('61 of 61 findings')).toBeVisible();

  await filter('Inspection').click();
  await window.getByRole('option', { name: 'PEEL 2023–25' }).click();
  await filter('Tone').click();
  await window.getByRole('option', { name: 'To improve' }).click();
  await expect(window.getByText('19 of 61 findings')).toBeVisible();
  await window.getByRole('searchbox', { name: 'Filter' }).fill('49 of 82');
  await expect(table.getByRole('link')).toHaveText(['Reach more calls within the required time']);
  await window.getByRole('searchbox', { name: 'Filter' }).fill('');
  await expect(window.getByText('19 of 61 findings')).toBeVisible();

  await table.getByRole('button', { name: 'Finding', exact: true }).click();
  await expect(table.getByRole('columnheader', { name: 'Finding', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const sorted = await table.getByRole('link').allInnerTexts();
  expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, 'en-GB')));

  await filter('Group by').click();
  await window.getByRole('option', { name: 'Area' }).click();
  const band = table.getByRole('button', { name: /Responding to the public/ });
  await expect(band).toHaveAttribute('aria-expanded', 'true');
  const before = await table.getByRole('link').count();
  await band.click();
  await expect(band).toHaveAttribute('aria-expanded', 'false');
  await expect(async () => expect(await table.getByRole('link').count()).toBeLessThan(before)).toPass();
  await band.click();

  await table.getByRole('link', { name: 'Reach more calls within the required time' }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Reach more calls within the required time');
  await expect(window.getByRole('main')).toContainText('49 of 82');
  await window.goBack();
  await expect(window.getByText('19 of 61 findings')).toBeVisible();
  await expect(band).toBeVisible();
});

test('opens a finding by keyboard alone and shows what tests it since', async ({ sample: { window } }) => {
  await window.getByRole('link', { name: 'Findings' }).first().focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toBeFocused();
  const target = window.getByRole('link', { name: 'Grounds for stop and search are recorded far more often' });
  for (
    let presses = 0;
    presses < 90 && !(await target.evaluate((link) => link === document.activeElement));
    presses += 1
  ) {
    await window.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toBeFocused();
  const main = window.getByRole('main');
  await expect(main).toContainText('89.1% ± 4.2');
  await expect(main).toContainText('66.5% ± 5.5');
  await expect(main.getByRole('link', { name: /Stop and search records with reasonable grounds/ })).toBeVisible();
  await expect(main).toContainText('His Majesty’s Inspectorate');
});

test('leads from a number in a finding to where it comes from, and links it to a series', async ({
  sample: { window, complaints },
}) => {
  await window.getByRole('navigation').getByRole('link', { name: 'Findings' }).click();
  await window.getByRole('link', { name: /Cut the share of 101/ }).click();
  const dialog = window.getByRole('dialog');
  // In the text: the report alone stands behind it.
  await window.getByRole('button', { name: 'a fifth: where it comes from' }).click();
  await expect(dialog).toContainText('Police force must improve its response to calls');
  await dialog.getByRole('button', { name: 'Close' }).click();

  const figures = window.getByRole('region', { name: 'Figures in the report' });
  const unlink = figures.getByRole('button', { name: 'Unlink 101 calls abandoned' });
  await unlink.click();
  await expect(unlink).toHaveCount(0);
  await figures.getByRole('button', { name: '22%: where it comes from' }).click();
  await expect(dialog).toContainText('belongs to no metric yet');
  await dialog.getByRole('button', { name: 'Link to a metric…' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Period' })).toHaveValue('12 months to 31 March 2024');
  await dialog.getByRole('button', { name: 'Link it' }).click();
  await expect(dialog).toHaveCount(0);
  await figures.getByRole('button', { name: '22%: where it comes from' }).click();
  await expect(dialog).toContainText('Where it is used');
  await expect(dialog.getByRole('link', { name: /Cut the share of 101/ })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('remembers columns, keeps a view under a name, and sets the owner of many findings at once', async ({
  sample: { window, complaints },
}) => {
  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Findings' }).click();
  const table = window.getByRole('table', { name: 'Findings' });
  await window.getByRole('button', { name: 'Columns' }).click();
  await window.getByRole('dialog', { name: 'Columns' }).getByText('Inspection', { exact: true }).click();
  await window.keyboard.press('Escape');
  await expect(table.getByRole('columnheader', { name: 'Inspection' })).toBeVisible();

  await window.getByRole('searchbox', { name: 'Filter' }).fill('sergeant');
  await expect(window.getByText(/^\d of 61 findings$/)).toBeVisible();
  await window.getByRole('button', { name: 'Save or remove a view' }).click();
  await window.getByRole('menuitem', { name: /Save this view/ }).click();
  await window.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Sergeants');
  await window.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(window.getByRole('dialog')).toHaveCount(0);

  await table.getByRole('checkbox', { name: 'Choose all that are shown' }).check();
  const bar = window.getByRole('region', { name: 'Chosen findings' });
  await bar.getByRole('button', { name: /owner/i }).click();
  await window.getByRole('dialog').getByRole('combobox', { name: 'Owner' }).fill('Superintendent Brook');
  await window
    .getByRole('dialog')
    .getByRole('button', { name: /^Set it for/ })
    .click();
  await expect(window.getByRole('dialog')).toHaveCount(0);
  const rows = await table.getByRole('link').count();
  await expect(table.getByText('Superintendent Brook')).toHaveCount(rows);

  // Another screen and back, with all filters cleared: the view brings its words back, and the column is still there.
  await window.getByRole('searchbox', { name: 'Filter' }).fill('');
  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Sources' }).click();
  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Findings' }).click();
  await expect(window.getByText('61 of 61 findings')).toBeVisible();
  await expect(table.getByRole('columnheader', { name: 'Inspection' })).toBeVisible();
  await window
    .locator('[aria-haspopup=listbox]')
    .and(window.getByRole('button', { name: 'View' }))
    .click();
  await window.getByRole('option', { name: 'Sergeants' }).click();
  await expect(window.getByRole('searchbox', { name: 'Filter' })).toHaveValue('sergeant');
  await expect(table.getByRole('link')).toHaveCount(rows);
  expect(complaints).toEqual([]);
});
