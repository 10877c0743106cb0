import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, startDesk, test } from '../support/desk-app';

async function openPack(window: Page) {
  await window.getByRole('link', { name: 'Packs' }).first().click();
  await window.getByRole('table', { name: 'Packs' }).getByRole('link', { name: 'Autumn 2024 briefing pack' }).click();
  await expect(window.getByRole('grid', { name: 'Blocks' }).getByRole('row')).toHaveCount(24);
  await expect(window.getByText(/Page 2 of \d+/)).toBeAttached();
}
const outline = (window: Page) => window.getByRole('grid', { name: 'Blocks' });
const pages = (window: Page) => window.getByRole('region', { name: 'Pages' });
/** The headings of the blocks in the order of the pages, without their numbers, which change with the order. */
const sections = async (window: Page) => {
  const headings = await pages(window).locator('[id^="section-"]').allTextContents();
  return headings.map((heading) => heading.replace(/^\d(\.\d)? /, ''));
};

test('shows the pack page by page with true page numbers', async ({ sample: { window, complaints } }) => {
  await openPack(window);
  const total = Number(
    (
      await pages(window)
        .getByText(/Page 2 of \d+/)
        .innerText()
    ).split(' of ')[1],
  );
  expect(total).toBeGreaterThanOrEqual(8);
  await expect(pages(window).getByText(`Page ${total} of ${total}`)).toBeAttached();
  await expect(pages(window)).toContainText('87% decrease');
  expect(complaints).toEqual([]);
});

test('edits a text, saves it and still has it at the next start', async ({ folder, sample: { app, window } }) => {
  await openPack(window);
  await outline(window)
    .getByRole('row', { name: /At a glance/ })
    .click();
  const editor = window.getByRole('textbox', { name: /text/i });
  await editor.click();
  await window.keyboard.press('Control+End');
  await window.keyboard.press('Enter');
  await window.keyboard.type('The office will ask for newer figures.');
  await expect(pages(window)).toContainText('The office will ask for newer figures.');
  await expect(window.getByText('Saved', { exact: false }).first()).toBeVisible();

  // Typed and left at once: nothing may be lost.
  await editor.click();
  await window.keyboard.press('Control+End');
  await window.keyboard.type(' Twice.');
  await window.getByRole('link', { name: 'Home' }).first().click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText(/^Accountability meeting in/);
  await app.close();

  const again = await startDesk(join(folder, 'profile'));
  await openPack(again.window);
  await expect(pages(again.window)).toContainText('The office will ask for newer figures. Twice.');
  await again.app.close();
});

test('puts blocks in another order by keyboard, and the pages follow', async ({ sample: { window } }) => {
  await openPack(window);
  const before = await sections(window);
  const from = before.indexOf('What the inspectors judged');
  await outline(window)
    .getByRole('row', { name: /What the inspectors judged/ })
    .click();
  await window.keyboard.press('Alt+ArrowUp');
  await expect(async () => {
    const after = await sections(window);
    expect(after.indexOf('What the inspectors judged')).toBe(from - 1);
    expect(after.toSorted()).toEqual(before.toSorted());
  }).toPass();
  await window.keyboard.press('Alt+ArrowDown');
  await expect(async () => expect(await sections(window)).toEqual(before)).toPass();
});

test('puts a block in another place by dragging it', async ({ sample: { window } }) => {
  await openPack(window);
  const source = outline(window).getByRole('row', { name: /What the meeting is asked to decide/ });
  const target = outline(window).getByRole('row', { name: /At a glance/ });
  await source.dragTo(target, { targetPosition: { x: 60, y: 2 } });
  await expect(async () => {
    const after = (await sections(window)).filter((heading) => heading !== 'Contents');
    expect(after.slice(0, 2)).toEqual(['What the meeting is asked to decide', 'At a glance']);
  }).toPass();
});

test('removes a block and puts it back', async ({ sample: { window } }) => {
  await openPack(window);
  const before = await sections(window);
  const row = outline(window).getByRole('row', { name: /Reading the figures/ });
  await row.getByRole('button', { name: /More for/ }).click();
  await window.getByRole('menuitem', { name: /Remove/ }).click();
  await expect(row).toHaveCount(0);
  await expect(async () => expect(await sections(window)).not.toContain('Reading the figures')).toPass();
  await window.getByRole('button', { name: 'Put it back' }).click();
  await expect(row).toHaveCount(1);
  await expect(async () => expect(await sections(window)).toEqual(before)).toPass();
});

test('adds a block and sets it', async ({ sample: { window } }) => {
  await openPack(window);
  await outline(window)
    .getByRole('row', { name: /At a glance/ })
    .click();
  await window.getByRole('button', { name: 'Add block' }).click();
  await window.getByRole('menuitem', { name: /^Chart/ }).click();
  const settings = window.getByRole('complementary', { name: 'Settings and checks' });
  await settings.getByRole('button', { name: /Metric/ }).click();
  await window.getByRole('option', { name: '999 calls received' }).click();
  await settings.getByRole('textbox', { name: 'Heading' }).fill('How many called');
  await expect(async () => expect(await sections(window)).toContain('How many called')).toPass();
  await expect(
    pages(window)
      .locator('[data-kind="chart"]')
      .getByRole('img', { name: /999 calls received/ }),
  ).toHaveCount(1);
});

test('narrows the findings by tone', async ({ sample: { window } }) => {
  await openPack(window);
  const found = pages(window).locator('[data-kind="findings"]').getByRole('heading', {
    level: 4,
    name: 'More than a quarter of searches find the item sought',
  });
  await expect(found).toHaveCount(0);
  await outline(window)
    .getByRole('row', { name: /What inspectors asked for/ })
    .click();
  await window.getByRole('group', { name: 'Tones' }).getByText('Strengths').click();
  await expect(found).toHaveCount(1);
});

test('withholds small percentages when it is told to', async ({ sample: { window } }) => {
  await openPack(window);
  await outline(window)
    .getByRole('row', { name: /National Crime and Policing Measures/ })
    .click();
  await expect(pages(window)).toContainText('87% decrease');
  const settings = window.getByRole('complementary', { name: 'Settings and checks' });
  await settings.getByRole('button', { name: /Small numbers/ }).click();
  await window.getByRole('option').filter({ hasNotText: 'published' }).first().click();
  await expect(pages(window)).not.toContainText('87% decrease');
  await expect(pages(window)).toContainText('from 15 to 2');
});
