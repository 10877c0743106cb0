import type { Page } from '@playwright/test';
import { expect, test } from '../support/desk-app';
import { violations } from './violations';

const main = (window: Page) => window.getByRole('navigation', { name: 'Main' });
async function openFinding(window: Page): Promise<void> {
  await main(window).getByRole('link', { name: 'Findings' }).click();
  await window.getByRole('link', { name: /Cut the share of 101/ }).click();
  await window.getByRole('heading', { level: 1, name: /Cut the share/ }).waitFor();
}
const press = (window: Page, name: string | RegExp) => window.getByRole('button', { name }).first().click();

/** What opens over a screen of findings and inspections, each from a screen of its own. */
const dialogs: readonly { readonly name: string; readonly open: (window: Page) => Promise<void> }[] = [
  { name: 'a status entry', open: (window) => openFinding(window).then(() => press(window, /^Add entry/)) },
  { name: 'a test', open: (window) => openFinding(window).then(() => press(window, 'Add a test…')) },
  { name: 'progress', open: (window) => openFinding(window).then(() => press(window, 'Report progress…')) },
  { name: 'a link', open: (window) => openFinding(window).then(() => press(window, 'Link to another finding…')) },
  { name: 'the form of a finding', open: (window) => openFinding(window).then(() => press(window, 'Edit…')) },
  {
    name: 'where a number comes from',
    open: (window) => openFinding(window).then(() => press(window, /^22%: where it comes from/)),
  },
  {
    name: 'a new finding',
    open: async (window) => {
      await main(window).getByRole('link', { name: 'Findings' }).click();
      await press(window, 'New finding…');
    },
  },
  {
    name: 'a change of many findings',
    open: async (window) => {
      await main(window).getByRole('link', { name: 'Findings' }).click();
      await window.getByRole('checkbox', { name: 'Choose all that are shown' }).check();
      await press(window, /owner|Change/);
    },
  },
  {
    name: 'related areas',
    open: async (window) => {
      await main(window).getByRole('link', { name: 'Inspections' }).click();
      await press(window, 'Relate two areas…');
    },
  },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no dialog of findings and inspections breaks a rule of WCAG 2.2 AA in ${colorScheme}`, async ({
    sample: { window },
  }) => {
    test.slow();
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    for (const { name, open } of dialogs) {
      await open(window);
      await expect(window.getByRole('dialog')).toBeVisible();
      const broken = await violations(window);
      if (broken.length > 0) found[name] = broken;
      await window.keyboard.press('Escape');
      await expect(window.getByRole('dialog')).toHaveCount(0);
    }
    expect(found).toEqual({});
  });
}
