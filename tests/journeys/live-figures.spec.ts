import type { Page } from '@playwright/test';
import type { Bridge } from '#shared/contract/bridge';
import { expect, test } from '../support/desk-app';

async function openText(window: Page, heading: RegExp) {
  await window.getByRole('link', { name: 'Packs' }).first().click();
  await window.getByRole('table', { name: 'Packs' }).getByRole('link', { name: 'Autumn 2024 briefing pack' }).click();
  await window.getByRole('grid', { name: 'Blocks' }).getByRole('row', { name: heading }).click();
  return window.getByRole('textbox', { name: /text of/i });
}
const pages = (window: Page) => window.getByRole('region', { name: 'Pages' });

test('types @, chooses a figure by keyboard, and prints it with its source', async ({
  sample: { window, complaints },
}) => {
  const editor = await openText(window, /At a glance/);
  await editor.click();
  await window.keyboard.press('Control+End');
  await window.keyboard.type(' In the latest year there were @robbery value');
  const list = window.getByRole('listbox', { name: 'Figures' });
  await expect(list.getByRole('option').first()).toContainText('352');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await window.keyboard.type(' robberies.');
  await expect(editor.getByRole('button', { name: '352, Robbery: value' })).toBeVisible();
  await expect(pages(window)).toContainText(/In the latest year there were 352\s\[\d+\] robberies\./);

  // Two clicks to the source: the chip, and there it is.
  await editor.getByRole('button', { name: '352, Robbery: value' }).click();
  await expect(window.getByRole('dialog')).toContainText('National Crime and Policing Measures');
  expect(complaints).toEqual([]);
});

test('flags 87.5, puts 87.1% in its place in one click, and follows a correction of the figure', async ({
  sample: { window, complaints },
}) => {
  const editor = await openText(window, /At a glance/);
  await editor.click();
  await window.keyboard.press('Control+a');
  await window.keyboard.type(
    'The force answered 87.5 percent of 999 calls within 10 seconds in the year ending 31 December 2023.',
  );
  const checks = window.getByRole('region', { name: /Text and figures/ });
  await expect(checks).toContainText('87.5 percent is not what is stored');
  await checks.getByRole('button', { name: 'Use 87.1%' }).click();
  await expect(editor.getByRole('button', { name: /^87\.1%, 999 calls answered/ })).toBeVisible();
  await expect(checks).not.toContainText('87.5');
  await expect(pages(window)).toContainText(/The force answered 87\.1%\s\[\d+\] of 999 calls/);

  await editor.click();
  await window.keyboard.press('Control+End');
  await window.keyboard.type(' There were 352 robberies.');
  await checks.getByRole('button', { name: 'Bind it' }).click();
  await expect(editor.getByRole('button', { name: '352, Robbery: value' })).toBeVisible();
  await window.evaluate(() => {
    const { desk } = globalThis as unknown as { readonly desk: Bridge };
    return desk.call('figures.enter', {
      metricId: 'robbery',
      period: '12 months to 30 June 2023',
      value: '361',
      locator: 'Page 3',
      source: {
        kind: 'new',
        title: 'Corrected report',
        publisher: 'Norfolk Constabulary',
        address: null,
        release: null,
        publishedOn: null,
        retrievedOn: null,
      },
    });
  });
  await expect(editor.getByRole('button', { name: '361, Robbery: value' })).toBeVisible();
  await expect(pages(window)).toContainText(/There were 361\s\[\d+\] robberies/);
  expect(complaints).toEqual([]);
});

test('accepts a finding with a reason, which is void when the sentence changes', async ({ sample: { window } }) => {
  const editor = await openText(window, /At a glance/);
  await editor.click();
  await window.keyboard.press('Control+a');
  await window.keyboard.type('The budget is £20 million.');
  const checks = window.getByRole('region', { name: /Text and figures/ });
  const finding = checks.getByRole('listitem').filter({ hasText: '£20 million matches no stored figure' });
  await finding.getByRole('button', { name: 'Accept…' }).click();
  await window.getByRole('textbox', { name: 'Why it may stand' }).fill('From the budget paper of March');
  await finding.getByRole('button', { name: 'Accept', exact: true }).click();
  await checks.getByText('Accepted with a reason').click();
  await expect(checks).toContainText('From the budget paper of March');
  await editor.click();
  await window.keyboard.press('Control+End');
  await window.keyboard.press('ArrowLeft');
  await window.keyboard.type(' again');
  await expect(checks.getByText('Accepted with a reason')).toBeHidden();
  await expect(checks).toContainText('£20 million matches no stored figure');
});

test('offers to bind the numbers of a text that is pasted', async ({ sample: { app, window } }) => {
  const editor = await openText(window, /At a glance/);
  await editor.click();
  await window.keyboard.press('Control+a');
  await app.evaluate(({ clipboard }) =>
    clipboard.writeText('There were 352 robberies and 1,241 residential burglaries.'),
  );
  await window.keyboard.press('Control+v');
  await window.getByRole('button', { name: 'Bind them to the data' }).click();
  await expect(editor.getByRole('button', { name: '352, Robbery: value' })).toBeVisible();
  await expect(editor.getByRole('button', { name: '1,241, Residential burglary: value' })).toBeVisible();
});

test('states a figure in what the meeting is asked, by keyboard, and undoes it', async ({
  sample: { window, complaints },
}) => {
  await openText(window, /At a glance/);
  await window
    .getByRole('grid', { name: 'Blocks' })
    .getByRole('row', { name: /What the meeting is asked/ })
    .click();
  const ask = window.getByRole('textbox', { name: 'What the meeting is asked' });
  await ask.click();
  await window.keyboard.press('Control+End');
  await window.keyboard.type(' 999 answering is @999 within compared');
  const list = window.getByRole('listbox', { name: 'Figures' });
  await expect(list.getByRole('option').first()).toContainText('2.9 percentage points below the standard of 90%');
  await window.keyboard.press('Enter');
  const said = /999 answering is 2\.9 percentage points below the standard of 90%/;
  await expect(pages(window)).toContainText(said);
  await ask.press('Control+z');
  await expect(pages(window)).not.toContainText(said);
  expect(complaints).toEqual([]);
});
