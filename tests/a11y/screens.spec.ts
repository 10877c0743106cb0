import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/desk-app';
import { violations } from './violations';

const screens: readonly { readonly name: string; readonly open: (window: Page) => Promise<void> }[] = [
  { name: 'Home', open: (window) => window.getByRole('link', { name: 'Home' }).first().click() },
  { name: 'Metrics', open: (window) => window.getByRole('link', { name: 'Metrics' }).first().click() },
  {
    name: 'a metric',
    open: async (window) => {
      await window.getByRole('link', { name: 'Metrics' }).first().click();
      await window
        .getByRole('table', { name: 'Metrics', exact: true })
        .getByRole('link', { name: '999 calls answered within 10 seconds' })
        .click();
      await window.getByRole('table', { name: /Figures of/ }).waitFor();
    },
  },
  { name: 'Findings', open: (window) => window.getByRole('link', { name: 'Findings' }).first().click() },
  {
    name: 'a finding',
    open: async (window) => {
      await window.getByRole('link', { name: 'Findings' }).first().click();
      await window.getByRole('link', { name: /Grounds for stop and search/ }).click();
      await window.getByRole('heading', { level: 1, name: /Grounds/ }).waitFor();
    },
  },
  {
    name: 'the analysis of a metric',
    open: async (window) => {
      await window.getByRole('link', { name: 'Metrics' }).first().click();
      await window
        .getByRole('table', { name: 'Metrics', exact: true })
        .getByRole('link', { name: '999 calls answered within 10 seconds' })
        .click();
      await window.getByRole('link', { name: 'Analysis' }).click();
      await window.getByText('Control chart').waitFor();
    },
  },
  {
    name: 'the form of a metric',
    open: async (window) => {
      await window.getByRole('link', { name: 'Metrics' }).first().click();
      await window
        .getByRole('table', { name: 'Metrics', exact: true })
        .getByRole('link', { name: '999 calls answered within 10 seconds' })
        .click();
      await window
        .getByRole('button', { name: 'Edit…' })
        .or(window.getByRole('link', { name: 'Edit…' }))
        .first()
        .click();
      await window.getByRole('region', { name: 'Targets' }).waitFor();
    },
  },
  { name: 'Meetings', open: (window) => window.getByRole('link', { name: 'Meetings' }).first().click() },
  {
    name: 'a meeting',
    open: async (window) => {
      await window.getByRole('link', { name: 'Meetings' }).first().click();
      await window.getByRole('link', { name: /24 October 2024/ }).click();
      await window
        .getByRole('button', { name: /^Take: / })
        .first()
        .waitFor();
    },
  },
  {
    name: 'the form of a meeting',
    open: async (window) => {
      await window.getByRole('link', { name: 'Meetings' }).first().click();
      await window.getByRole('link', { name: /24 October 2024/ }).click();
      await window.getByRole('button', { name: 'More', exact: true }).click();
      await window.getByRole('menuitem', { name: 'Edit…' }).click();
      await window.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'the minutes of a meeting',
    open: async (window) => {
      await window.getByRole('link', { name: 'Meetings' }).first().click();
      await window.getByRole('link', { name: /26 October 2023/ }).click();
      await window.getByRole('link', { name: 'Minutes', exact: true }).click();
      await window.getByText('Draft, not yet agreed').first().waitFor();
    },
  },
  {
    name: 'the agreement of minutes',
    open: async (window) => {
      await window.getByRole('link', { name: 'Meetings' }).first().click();
      await window.getByRole('link', { name: /24 October 2024/ }).click();
      await window.getByRole('button', { name: 'Agree the minutes…' }).click();
      await window.getByRole('textbox', { name: 'Agreed by' }).waitFor();
    },
  },
  {
    name: 'the end of a meeting',
    open: async (window) => {
      await window.getByRole('link', { name: 'Meetings' }).first().click();
      await window.getByRole('link', { name: /24 October 2024/ }).click();
      await window.getByRole('button', { name: 'More', exact: true }).click();
      await window.getByRole('menuitem', { name: 'In the room' }).click();
      await window.getByRole('button', { name: 'Close the meeting…' }).click();
      await window.getByRole('dialog').waitFor();
    },
  },
  {
    // In the room still: Escape has closed the dialog, the next one leaves.
    name: 'the room of a meeting',
    open: async (window) => {
      await expect(window.getByRole('dialog')).toHaveCount(0);
      await window.keyboard.press('F8');
      await window.getByRole('button', { name: /Quarterly performance/ }).click();
      await window.getByRole('button', { name: /^Question 3, open/ }).click();
      await window.getByRole('img', { name: /ends at/ }).waitFor();
      await window.keyboard.press('F4');
      await window.keyboard.type('action: count them @CC by March');
      await window.getByText('An action, The Chief Constable, March 2025').waitFor();
    },
  },
  { name: 'Actions', open: (window) => window.getByRole('link', { name: 'Actions' }).first().click() },
  {
    name: 'an action',
    open: async (window) => {
      await window.getByRole('link', { name: 'Actions' }).first().click();
      await window.getByRole('link', { name: /Answer at least 87%/ }).click();
      await window.getByRole('heading', { name: 'What became of it' }).waitFor();
    },
  },
  {
    name: 'the kinds of meeting',
    open: async (window) => {
      await window.getByRole('link', { name: 'Meetings' }).first().click();
      await window.getByRole('link', { name: /Kinds of meeting/ }).click();
      await window.getByRole('heading', { name: 'Kinds', exact: true }).waitFor();
    },
  },
  {
    name: 'the month of the calendar',
    open: async (window) => {
      await window.getByRole('link', { name: 'Calendar' }).first().click();
      await window.getByText('Month', { exact: true }).click();
      await window.getByRole('grid', { name: /October 2024/ }).waitFor();
    },
  },
  {
    name: 'a day of the month of the calendar',
    open: async (window) => {
      await window.getByRole('link', { name: 'Calendar' }).first().click();
      await window.getByText('Month', { exact: true }).click();
      await window.getByRole('button', { name: /^Thursday 24 October 2024/ }).click();
      await window.getByRole('dialog', { name: 'Thursday 24 October 2024' }).waitFor();
    },
  },
  { name: 'Attention', open: (window) => window.getByRole('link', { name: 'Attention' }).first().click() },
  {
    name: 'the return form',
    open: async (window) => {
      await window.getByRole('link', { name: 'Attention' }).first().click();
      await window.getByRole('link', { name: 'Return form…' }).click();
    },
  },
  { name: 'Inspections', open: (window) => window.getByRole('link', { name: 'Inspections' }).first().click() },
  {
    name: 'the response to a report',
    open: async (window) => {
      await window.getByRole('link', { name: 'Inspections' }).first().click();
      await window
        .getByRole('link', { name: /^Response/ })
        .first()
        .click();
      await window.getByText('The clock').waitFor();
    },
  },
  { name: 'Calendar', open: (window) => window.getByRole('link', { name: 'Calendar' }).first().click() },
  {
    name: 'the form of a statutory date',
    open: async (window) => {
      await window.getByRole('link', { name: 'Calendar' }).first().click();
      await window.getByRole('button', { name: /^Change Tell the panel/ }).click();
      await window.getByRole('dialog').waitFor();
    },
  },
  { name: 'Definitions', open: (window) => window.getByRole('link', { name: 'Definitions' }).first().click() },
  { name: 'Imports', open: (window) => window.getByRole('link', { name: 'Imports' }).first().click() },
  { name: 'Sources', open: (window) => window.getByRole('link', { name: 'Sources' }).first().click() },
  {
    name: 'the pack builder',
    open: async (window) => {
      await window.getByRole('link', { name: 'Packs' }).first().click();
      await window.getByRole('link', { name: 'Autumn 2024 briefing pack' }).click();
      await window.getByRole('row', { name: /At a glance/ }).click();
      await window.getByRole('textbox', { name: /text/i }).waitFor();
    },
  },
  {
    name: 'the palette of the pack builder',
    open: async (window) => {
      await window.keyboard.press('Control+k');
      await window.getByRole('searchbox', { name: 'Add a block or go to one' }).fill('section');
      await window
        .getByRole('menuitem', { name: /Section/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'figures of a text, and what is found in it',
    open: async (window) => {
      // The first Escape has emptied the palette, the second closes it.
      await window.keyboard.press('Escape');
      await window.getByRole('textbox', { name: /text of/i }).click();
      await window.keyboard.press('Control+End');
      await window.keyboard.type(' Robbery fell from 343 to 352.');
      await window.getByRole('button', { name: 'Say “rose”' }).waitFor();
      await window.keyboard.type(' @robbery');
      await window.getByRole('listbox', { name: 'Figures' }).getByRole('option').first().waitFor();
    },
  },
  {
    name: 'the review of a pack',
    open: async (window) => {
      await window.keyboard.press('Escape');
      await window.getByRole('button', { name: /^Autumn 2024 briefing pack/ }).click();
      await window.getByRole('button', { name: 'Send for review…' }).click();
      await window.getByRole('dialog').getByRole('textbox', { name: 'Your name' }).fill('Sam Reed');
      await window.getByRole('dialog').getByRole('button', { name: 'Send for review' }).click();
      await window.getByText(/Sent for review by Sam Reed on/).waitFor();
    },
  },
  {
    name: 'a published pack',
    open: async (window) => {
      await window.getByRole('button', { name: 'Approve…' }).click();
      await window.getByRole('dialog').getByRole('button', { name: 'Approve', exact: true }).click();
      await window.getByRole('button', { name: 'Publish…' }).click();
      await window.getByText(/I have looked at/).click();
      await window.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
      await window.getByText('Published: these pages never change').waitFor();
    },
  },
  {
    name: 'the public edition of a pack',
    open: async (window) => {
      await window.getByRole('complementary', { name: 'Publication' }).waitFor();
      await window.getByRole('link', { name: 'Export…' }).click();
      await window.getByRole('button', { name: /Edition/ }).click();
      await window.getByRole('option', { name: /^Public edition/ }).click();
      await window.getByRole('heading', { name: /^Left out/ }).waitFor();
    },
  },
  {
    name: 'a national priority of a statement',
    open: async (window) => {
      await window.getByRole('link', { name: 'Packs' }).first().click();
      await window.getByRole('button', { name: 'Statement on national priorities…' }).click();
      await window.getByRole('dialog').getByRole('button', { name: 'Make the statement' }).click();
      await window.getByRole('row', { name: 'Tackle cyber crime', exact: true }).click();
      await window.getByRole('textbox', { name: /^What the force contributes/ }).waitFor();
    },
  },
  {
    // Last: it lies over the screen before it.
    name: 'the search box',
    open: async (window) => {
      await window.keyboard.press('Escape');
      await window.getByRole('link', { name: 'Home' }).first().click();
      await window.keyboard.press('Control+k');
      await window.getByRole('searchbox', { name: 'Search or jump to' }).fill('calls');
      await window
        .getByRole('option', { name: /999 calls/ })
        .first()
        .waitFor();
    },
  },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen breaks a rule of WCAG 2.2 AA in ${colorScheme}`, async ({ sample: { window } }) => {
    // Some thirty screens, each looked through by axe.
    test.slow();
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    for (const { name, open } of screens) {
      // The screen before may have left a dialog open.
      await window.keyboard.press('Escape');
      await open(window);
      await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible();
      const broken = await violations(window);
      if (broken.length > 0) found[name] = broken;
    }
    expect(found).toEqual({});
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen on the way to a first pack breaks a rule in ${colorScheme}`, async ({ folder, desk }) => {
    const { app, window } = desk;
    await window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await app.evaluate(
      ({ dialog }, path) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
      },
      join(folder, 'Kent.adesk'),
    );
    const found: Record<string, string[]> = { 'the start': await violations(window) };
    await window.getByRole('button', { name: 'New workspace…' }).click();
    await window.getByRole('combobox', { name: 'Force' }).fill('Kent');
    await window.getByRole('option', { name: 'Kent Police' }).click();
    found['a new workspace'] = await violations(window);
    await window.getByRole('button', { name: 'Choose where to keep it…' }).click();
    await window.getByRole('region', { name: 'First steps' }).waitFor();
    found['the first steps'] = await violations(window);
    expect(found).toEqual({ 'the start': [], 'a new workspace': [], 'the first steps': [] });
  });
}
