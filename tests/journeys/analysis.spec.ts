import { expect, test } from '../support/desk-app';
import { runDesk } from '../support/run-desk';
import { join } from 'node:path';

test('takes limits anew as a recorded decision, says what a shift would change, and withdraws it', async ({
  sample: { window, complaints },
}) => {
  await window.getByRole('link', { name: 'Metrics' }).first().click();
  await window
    .getByRole('table', { name: 'Metrics', exact: true })
    .getByRole('link', { name: '999 calls answered within 10 seconds' })
    .click();
  await window.getByRole('link', { name: 'Analysis' }).click();
  const main = window.getByRole('main');
  await expect(main).toContainText('Consistently fails the 90% standard');
  await expect(main).toContainText('NHSRplotthedots 0.2.2');
  await expect(main).toContainText('88.6% to 89.4%');

  await window.getByRole('button', { name: 'Take limits anew…' }).click();
  const dialog = window.getByRole('dialog');
  await dialog
    .getByRole('button', { name: /Period|From/ })
    .first()
    .click();
  await window.getByRole('option', { name: 'December 2022' }).click();
  await dialog.getByRole('textbox', { name: /Reason|Why/ }).fill('A new rota in the control room');
  await dialog.getByRole('textbox', { name: /Decided by|author/i }).fill('Head of performance');
  await dialog
    .getByRole('button', { name: 'Take them anew' })
    .or(dialog.getByRole('button', { name: /^(Take|Save)/ }))
    .first()
    .click();
  await expect(dialog).toHaveCount(0);
  await expect(main).toContainText(/One month's shift of this rebase changes the verdict/);
  await expect(main).toContainText('A new rota in the control room');

  await window
    .getByRole('button', { name: /^Withdraw/ })
    .first()
    .click();
  await dialog.getByRole('textbox').first().fill('The rota was dropped');
  await dialog.getByRole('button', { name: /^Withdraw/ }).click();
  await expect(main).not.toContainText(/One month's shift/);
  expect(complaints).toEqual([]);
});

test('leads from any number of the analysis to its source, cell and uses in two clicks', async ({
  sample: { window, complaints },
}) => {
  await window.getByRole('link', { name: 'Metrics' }).first().click();
  await window
    .getByRole('table', { name: 'Metrics', exact: true })
    .getByRole('link', { name: '999 calls answered within 10 seconds' })
    .click();
  await window.getByRole('link', { name: 'Analysis' }).click();
  const main = window.getByRole('main');
  const dialog = window.getByRole('dialog');

  await main.getByRole('button', { name: '87.1%: where it comes from' }).first().click();
  await expect(dialog).toContainText('Where it comes from');
  await expect(dialog).toContainText('Cell');
  await expect(dialog.getByText('Question', { exact: true }).first()).toBeVisible();
  await window.keyboard.press('Escape');

  // A computed number: first what it is made from, then where each of those comes from.
  await main.getByRole('button', { name: '78.6%: what it is made from' }).click();
  await expect(dialog.getByRole('row')).toHaveCount(13);
  await dialog
    .getByRole('button', { name: /where it comes from/ })
    .first()
    .click();
  await expect(dialog).toContainText('999 calls answered within 10 seconds');
  await expect(dialog).toContainText('January 2022');
  await window.keyboard.press('Escape');

  // A point of the chart, by the keyboard alone.
  await main
    .getByRole('slider', { name: /period$/ })
    .first()
    .focus();
  await window.keyboard.press('Home');
  await window.keyboard.press('Enter');
  await expect(dialog).toContainText('November 2021');
  expect(complaints).toEqual([]);
});

test('prints the same analysis without a window', async ({ folder }) => {
  const workspace = join(folder, 'w.adesk');
  await runDesk('new', '--sample', 'norfolk', '--workspace', workspace);
  const run = (...more: string[]) =>
    runDesk('analyse', '--workspace', workspace, '--metric', 'calls-999-under-10s', ...more);
  const all = await run('--json');
  expect(all).toMatchObject({ code: 0, err: '' });
  const { xmr } = JSON.parse(all.out) as { xmr: { n: number; assurance: string; segments: { upper: number }[] } };
  expect(xmr).toMatchObject({ n: 23, assurance: 'fail' });
  expect(xmr.segments[0]?.upper).toBeCloseTo(87.3186, 4);

  const rebased = await run('--rebase', '2022-12');
  expect(rebased.out).toMatch(/One month's shift of this rebase changes the verdict/);
  expect(await run('--rebase', 'soon')).toMatchObject({ code: 2, out: '' });
  expect(await run('--rules', 'Nelson')).toMatchObject({ code: 1, out: '' });
});
