import { expect, test } from '../support/desk-app';

test('finds, filters and sorts metrics', async ({ sample: { window } }) => {
  await window.getByRole('link', { name: 'Metrics' }).first().click();
  const table = window.getByRole('table', { name: 'Metrics', exact: true });
  const names = table.getByRole('link');
  await expect(names).toHaveCount(28);
  const row = table.getByRole('row', { name: /999 calls answered within 10 seconds/ });
  await expect(row).toContainText('87.1%');
  await expect(row).toContainText('11.1 percentage point increase');
  await expect(row).toContainText('Not met');
  await expect(row.getByRole('img')).toHaveAttribute('aria-label', /82\.8%.*87\.1%/);

  await window.getByRole('searchbox', { name: 'Filter' }).fill('burglary');
  await expect(names).toHaveText(['Residential burglary']);
  await window.getByRole('searchbox', { name: 'Filter' }).fill('');

  // Within its theme the largest figure comes first, and the header says so to a screen reader.
  await table.getByRole('button', { name: 'Latest' }).click();
  await expect(table.getByRole('columnheader', { name: 'Latest' })).toHaveAttribute('aria-sort', 'descending');
  const all = await names.allInnerTexts();
  const place = (name: string) => all.findIndex((text) => text === name);
  expect(place('Neighbourhood crime')).toBeLessThan(place('Vehicle offences'));
  expect(place('Vehicle offences')).toBeLessThan(place('Robbery'));
  await table.getByRole('button', { name: 'Latest' }).click();
  await expect(table.getByRole('columnheader', { name: 'Latest' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(async () => {
    const now = await names.allInnerTexts();
    expect(now.indexOf('Robbery')).toBeLessThan(now.indexOf('Vehicle offences'));
  }).toPass();
});

test('shows a metric with its chart, its target and the source of every figure', async ({
  sample: { window, complaints },
}) => {
  await window.getByRole('link', { name: 'Metrics' }).first().click();
  await window
    .getByRole('table', { name: 'Metrics', exact: true })
    .getByRole('link', { name: '999 calls answered within 10 seconds' })
    .click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('999 calls answered within 10 seconds');
  const chart = window.getByRole('img', { name: /lowest at 73\.4%.*ends at 87\.1%/ });
  await expect(chart).toBeVisible();
  await expect(chart).toContainText('Standard 90%');
  await expect(chart).toContainText('PEEL 2021/22 published');
  const table = window.getByRole('table', { name: /Figures of/ });
  await expect(table.locator('tbody tr')).toHaveCount(23);
  const newest = table.getByRole('row', { name: /^September 2023/ });
  await expect(newest).toContainText('4th');
  await newest.getByRole('button', { name: /Source 1/ }).click();
  await expect(window.getByRole('dialog')).toContainText('Office of the Police and Crime Commissioner for Norfolk');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('complementary', { name: 'About this metric' })).toContainText(
    'October 2022 looks doubtful',
  );
  await window
    .getByRole('complementary', { name: 'About this metric' })
    .getByRole('link', { name: /NOR-2325-19/ })
    .click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(
    '999 answering is close to the standard but below it',
  );
  expect(complaints).toEqual([]);
});
