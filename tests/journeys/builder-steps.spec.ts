import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { pngWithText } from '../fixtures/pictures';
import { expect, startDesk, test } from '../support/desk-app';
import { flat, readPdf } from '../support/read-pdf';

const outline = (window: Page) => window.getByRole('grid', { name: 'Blocks' });
const pages = (window: Page) => window.getByRole('region', { name: 'Pages' });
const row = (window: Page, name: RegExp | string) => outline(window).getByRole('row', { name });

async function openPack(window: Page) {
  await window.getByRole('link', { name: 'Packs' }).first().click();
  await window.getByRole('table', { name: 'Packs' }).getByRole('link', { name: 'Autumn 2024 briefing pack' }).click();
  await expect(window.getByText(/Page 2 of \d+/)).toBeAttached();
}

/** Adds a block by its name, by keyboard alone. */
async function addByName(window: Page, keys: string, name: string) {
  await window.keyboard.press(keys);
  await expect(window.getByRole('searchbox', { name: 'Add a block or go to one' })).toBeFocused();
  await window.keyboard.type(name);
  await expect(window.getByRole('menuitem').first()).toHaveText(new RegExp(name, 'i'));
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog')).toHaveCount(0);
}

/** Answers the system's dialogs, which no test can click. */
async function answerDialogs(app: ElectronApplication, opened: string, saved: string) {
  await app.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [paths.opened] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: paths.saved });
    },
    { opened, saved },
  );
}

test('adds a section by name and steps back over every kind of change', async ({ sample: { window, complaints } }) => {
  await openPack(window);
  const before = await outline(window).getByRole('row').allTextContents();
  await row(window, /Contents/).click();
  await addByName(window, '/', 'section');
  await expect(row(window, /1 New section/)).toBeVisible();
  await expect(row(window, /1\.1 At a glance/)).toBeVisible();
  await expect(pages(window).getByRole('heading', { name: '1.1 At a glance' })).toBeAttached();

  const heading = window.getByRole('textbox', { name: 'Heading' });
  await heading.fill('What changed');
  await expect(row(window, /1 What changed/)).toBeVisible();
  await row(window, /1 What changed/).focus();
  await window.keyboard.press('Alt+ArrowDown');
  await expect(outline(window).getByRole('row').nth(3)).toContainText('What changed');
  await row(window, /What changed/).press('Delete');
  await expect(row(window, /What changed/)).toHaveCount(0);

  await window.keyboard.press('Control+z');
  await expect(row(window, /What changed/)).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(outline(window).getByRole('row').nth(2)).toContainText('What changed');

  // The steps outlive leaving the screen.
  await window.getByRole('link', { name: 'Home' }).first().click();
  await openPack(window);
  await window.keyboard.press('Control+z');
  await expect(row(window, /1 New section/)).toBeVisible();
  await window.keyboard.press('Control+z');
  await expect(outline(window).getByRole('row')).toHaveCount(before.length);
  await window.getByRole('button', { name: 'Redo' }).click();
  await expect(row(window, /1 New section/)).toBeVisible();
  expect(complaints).toEqual([]);
});

test('undoes in a text first what was typed there, then what was done to the pack', async ({ sample: { window } }) => {
  await openPack(window);
  await row(window, /At a glance/).click();
  await window.keyboard.press('Control+d');
  await expect(row(window, /At a glance/)).toHaveCount(2);
  const editor = window.getByRole('textbox', { name: /^Text of/ });
  await editor.click();
  const before = await editor.innerText();
  await window.keyboard.press('Control+Home');
  await window.keyboard.type('Mistaken words. ');
  await expect(pages(window)).toContainText('Mistaken words.');
  // The editor may hold slow typing as two steps.
  await expect(async () => {
    if ((await editor.innerText()) !== before) await window.keyboard.press('Control+z');
    expect(await editor.innerText()).toBe(before);
  }).toPass();
  await expect(pages(window)).not.toContainText('Mistaken words.');
  await expect(window.locator('.editor-status')).toHaveText(/^Saved/);
  await expect(row(window, /At a glance/)).toHaveCount(2);
  await window.keyboard.press('Control+z');
  await expect(row(window, /At a glance/)).toHaveCount(1);
});

test('prints a picture with its words and a table on its side', async ({ folder, sample: { app, window } }) => {
  const [picture, saved] = [join(folder, 'map.png'), join(folder, 'out.pdf')];
  await writeFile(picture, pngWithText(300, 200));
  await answerDialogs(app, picture, saved);
  await openPack(window);
  await row(window, /At a glance/).click();
  await addByName(window, 'Control+k', 'picture');
  await window.getByRole('button', { name: 'Choose a picture…' }).click();
  await expect(pages(window)).toContainText('A picture is to stand here.');
  await window.getByRole('textbox', { name: 'What the picture shows' }).fill('The four districts of the force.');
  const image = pages(window).getByRole('img', { name: 'The four districts of the force.' });
  await expect(image).toBeVisible();
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(300);

  await row(window, /999 call answering, month by month/).click();
  await window.getByRole('checkbox', { name: 'Landscape, for a wide table' }).press('Space');
  await expect(pages(window).locator('.pack-landscape').first()).toBeAttached();
  await window.getByRole('link', { name: 'Export PDF…' }).click();
  await window
    .getByRole('complementary', { name: 'Export' })
    .getByRole('button', { name: /Export PDF/ })
    .click();
  await expect(window.getByText(/Saved as out\.pdf/)).toBeVisible({ timeout: 60_000 });

  const pdf = await readPdf(saved);
  const onSide = pdf.pages.filter(({ width, height }) => width > height);
  expect(onSide.length).toBeGreaterThan(0);
  expect(onSide.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
    onSide.map(() => [842, 595]),
  );
  const section = pdf.outline.find(({ title }) => title === '1.4 999 call answering, month by month');
  const first = pdf.pages[(section?.page ?? 0) - 1];
  expect([Math.round(first?.width ?? 0), flat(first?.text ?? '')]).toEqual([
    842,
    expect.stringContaining(`Page ${section?.page} of ${pdf.pages.length}`),
  ]);
  expect(pdf.pages.reduce((sum, { tags }) => sum + (tags.get('Figure') ?? 0), 0)).toBeGreaterThan(1);
});

test('says something about a block, answers and resolves it', async ({ sample: { window } }) => {
  await openPack(window);
  await row(window, /At a glance/).click();
  await window.getByRole('textbox', { name: 'Comment' }).fill('Is this the newest figure?');
  await window.getByRole('textbox', { name: 'Your name' }).fill('Ann Lee');
  await window.getByRole('button', { name: 'Add comment' }).click();
  await expect(row(window, /At a glance/).getByRole('img', { name: '1 open comment' })).toBeVisible();
  await expect(pages(window)).not.toContainText('Is this the newest figure?');
  const thread = window.getByRole('article', { name: 'Comment on At a glance' });
  await thread.getByRole('button', { name: 'Reply' }).click();
  await thread.getByRole('textbox', { name: 'Reply' }).fill('It is.');
  await thread.getByRole('button', { name: 'Send reply' }).click();
  await expect(thread).toContainText('It is.');
  await thread.getByRole('button', { name: 'Resolve' }).click();
  await expect(window.getByText('1 resolved comment')).toBeVisible();
  await expect(outline(window).getByRole('img', { name: /comment/ })).toHaveCount(0);
});

test('makes the next pack from the last, and says what came along', async ({ sample: { window } }) => {
  await window.getByRole('link', { name: 'Packs' }).first().click();
  await window.getByRole('button', { name: 'New pack…' }).click();
  await window.getByRole('textbox', { name: 'Title' }).fill('Winter pack');
  await window.getByRole('option', { name: /Autumn 2024 briefing pack/ }).click();
  await window.getByRole('button', { name: 'Make the pack' }).click();
  await expect(window.getByText(/blocks came over from “Autumn 2024 briefing pack”/)).toBeVisible();
  await window.getByRole('button', { name: 'Open it' }).click();
  await expect(window.getByRole('heading', { level: 1, name: /Winter pack/ })).toBeVisible();
  await expect(row(window, /What the inspectors judged/)).toBeVisible();
});

test('loses nothing that was saved when the program is killed while somebody types', async ({
  folder,
  sample: { app, window },
}) => {
  await openPack(window);
  await row(window, /At a glance/).click();
  await window.getByRole('textbox', { name: /^Text of/ }).click();
  await window.keyboard.press('Control+Home');
  await window.keyboard.type('Kept words. ');
  await expect(pages(window)).toContainText('Kept words.');
  await expect(window.locator('.editor-status')).toHaveText(/^Saved/);
  await window.keyboard.type('Typed at the very last');
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await ended;

  const again = await startDesk(join(folder, 'profile'));
  await openPack(again.window);
  await expect(pages(again.window)).toContainText('Kept words.');
  await again.app.close();
});
