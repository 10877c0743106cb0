import type { Page } from '@playwright/test';
import { expect, test } from '../support/desk-app';

const added = 1000;

/** Enters findings as the form does, then comes back to the register. */
async function addFindings(window: Page): Promise<void> {
  await window.evaluate(async (count) => {
    interface Called {
      readonly call: (name: string, input: unknown) => Promise<{ readonly value: never }>;
    }
    const { call } = (globalThis as unknown as { readonly desk: Called }).desk;
    const { inspections } = (await call('inspections.list', {})).value as {
      readonly inspections: readonly { readonly id: string }[];
    };
    const enter = (n: number) =>
      call('findings.create', {
        inspectionId: inspections.at(-1)?.id,
        details: {
          ref: `LONG-${String(n).padStart(4, '0')}`,
          kind: 'area-for-improvement',
          tone: 'improve',
          area: `Area ${String(n % 10)}`,
          title: `Number ${String(n)}${n % 3 === 0 ? ', with a title that takes more than the one line it is given' : ''}`,
          text: 'Entered to make the register long.',
          earlyFeedback: false,
          locator: 'Page 1',
          hmicfrsNumber: null,
          parentId: null,
          addressees: [],
          notOursBecause: null,
          owner: n % 2 === 0 ? 'Head of contact' : null,
          deadlineWords: null,
          hmicfrsDeadline: null,
          localDeadline: null,
        },
      });
    await Promise.all(Array.from({ length: count }, (_, n) => enter(n + 1)));
  }, added);
}

test('keeps a register of a thousand findings light, whole and within reach of the keys', async ({
  sample: { window, complaints },
}) => {
  // From a screen that asks for little when data change: each finding is a change of its own.
  await window.getByRole('navigation').getByRole('link', { name: 'Sources' }).click();
  await addFindings(window);
  await window.getByRole('navigation').getByRole('link', { name: 'Findings' }).click();
  await expect(window.getByText('1,061 of 1,061 findings')).toBeVisible();
  const table = window.getByRole('table', { name: 'Findings' });
  await expect(table).toHaveAttribute('aria-rowcount', '1062');

  // The end of the list is reached, and what is far above is drawn no longer.
  await window.locator('#main').focus();
  await window.keyboard.press('End');
  const last = table.getByRole('link', { name: 'Number 1000', exact: true });
  await expect(last).toBeInViewport();
  expect(await table.getByRole('row').count()).toBeLessThan(150);
  const row = table.getByRole('row').filter({ hasText: 'LONG-1000' });
  await expect(row).toHaveAttribute('aria-rowindex', '1062');

  // What was chosen far above stays chosen; the box above all means all.
  await window.keyboard.press('Home');
  await table.getByRole('checkbox', { name: 'Choose NOR-2325-01' }).check();
  await window.keyboard.press('End');
  await expect(last).toBeInViewport();
  await expect(window.getByText(/1 finding chosen|One finding chosen/)).toBeVisible();

  // The keys walk on where the drawn rows ended at first.
  await last.focus();
  for (let presses = 0; presses < 40; presses += 1) await window.keyboard.press('Shift+Tab');
  await expect(table.getByRole('link', { name: 'Number 980', exact: true })).toBeFocused();

  await window
    .locator('[aria-haspopup=listbox]')
    .and(window.getByRole('button', { name: 'Group by' }))
    .click();
  await window.getByRole('option', { name: 'Owner' }).click();
  const band = table.getByRole('button', { name: 'Head of contact' });
  await window.locator('#main').focus();
  await window.keyboard.press('Home');
  await expect(table.getByRole('button', { name: 'No owner' })).toHaveAttribute('aria-expanded', 'true');
  await table.getByRole('button', { name: 'No owner' }).click();
  await expect(band).toBeVisible();

  // On the way back from a finding the register stands where it was left.
  await window.locator('#main').focus();
  await window.keyboard.press('End');
  await last.click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Number 1000');
  await window.goBack();
  await expect(last).toBeInViewport();
  expect(complaints).toEqual([]);
});
