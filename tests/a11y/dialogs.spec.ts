import type { Page } from '@playwright/test';
import { expect, test } from '../support/desk-app';
import { violations } from './violations';

const main = (window: Page) => window.getByRole('navigation', { name: 'Main' });
async function openFinding(window: Page): Promise<void> {
  await main(window).getByRole('link', { name: 'Findings' }).click();
  await window.getByRole('link', { name: /Cut the share of 101/ }).click();
  await window.getByRole('heading', { level: 1, name: /Cut the share/ }).waitFor();
}
async function openGrounds(window: Page): Promise<void> {
  await main(window).getByRole('link', { name: 'Findings' }).click();
  await window.getByRole('link', { name: /Grounds for stop and search/ }).click();
  await window.getByRole('heading', { level: 1, name: /Grounds/ }).waitFor();
}
const press = (window: Page, name: string | RegExp) => window.getByRole('button', { name }).first().click();

/** What opens over a screen, each from a screen of its own. */
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
      await press(window, 'Set owner…');
    },
  },
  {
    name: 'a request for data',
    open: async (window) => {
      await main(window).getByRole('link', { name: 'Findings' }).click();
      await window.getByRole('link', { name: /Train offender managers/ }).click();
      await press(window, 'Record a data request…');
    },
  },
  {
    name: 'the end of a link',
    open: (window) => openGrounds(window).then(() => press(window, /^Remove the link with/)),
  },
  { name: 'a figure’s link', open: (window) => openGrounds(window).then(() => press(window, /^Link .* to a metric$/)) },
  {
    name: 'the name of a view',
    open: async (window) => {
      await main(window).getByRole('link', { name: 'Findings' }).click();
      await press(window, 'Save or remove a view');
      await window.getByRole('menuitem', { name: /^Save this view/ }).click();
    },
  },
  {
    name: 'a publication',
    open: async (window) => {
      await main(window).getByRole('link', { name: 'Calendar' }).click();
      await press(window, 'Add a publication…');
    },
  },
  {
    name: 'a statutory date',
    open: async (window) => {
      await main(window).getByRole('link', { name: 'Calendar' }).click();
      await press(window, 'Add a date…');
    },
  },
  {
    name: 'a peer group',
    open: async (window) => {
      await main(window).getByRole('link', { name: 'Definitions' }).click();
      await press(window, 'New peer group…');
    },
  },
  {
    name: 'the state of a meeting',
    open: async (window) => {
      await main(window).getByRole('link', { name: 'Meetings' }).click();
      await window.getByRole('link', { name: /24 October 2024/ }).click();
      await press(window, 'Papers out…');
    },
  },
  {
    name: 'a series of meetings',
    open: async (window) => {
      await main(window).getByRole('link', { name: 'Meetings' }).click();
      await press(window, 'Plan a series…');
    },
  },
  {
    name: 'an item of an agenda',
    open: async (window) => {
      await main(window).getByRole('link', { name: 'Meetings' }).click();
      await window.getByRole('link', { name: /24 October 2024/ }).click();
      await press(window, 'Add an item…');
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
  test(`no dialog breaks a rule of WCAG 2.2 AA in ${colorScheme}`, async ({ sample: { window } }) => {
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
