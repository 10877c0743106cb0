import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, startDesk, test } from '../support/desk-app';

/** Goes from place to place by the keyboard until the wanted one has the focus. */
async function tabTo(window: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < 40; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await window.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

async function openMeeting(window: Page): Promise<void> {
  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Meetings' }).click();
  await window.getByRole('link', { name: /24 October 2024/ }).click();
  await window.getByRole('heading', { level: 1, name: /24 October 2024/ }).waitFor();
}

async function enterRoom(window: Page): Promise<void> {
  await openMeeting(window);
  await tabTo(window, window.getByRole('button', { name: 'More', exact: true }), 'Shift+Tab');
  await press(window, 'Enter');
  await expect(window.getByRole('menuitem', { name: 'In the room' })).toBeFocused();
  await press(window, 'Enter');
  await window.getByRole('heading', { level: 1, name: 'In the room' }).waitFor();
}

const said = (window: Page) => window.locator('.room > [role="status"]');
const agenda = (window: Page) => window.getByRole('navigation', { name: 'Agenda' });
const question = (window: Page) => window.getByRole('main').getByText(/^Question \d+ of/);

async function press(window: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key);
}

/** By the one answer field that has the focus: the words are then typed where they belong. */
async function goToQuestion(window: Page, number: number): Promise<void> {
  await press(window, 'Control+g');
  await window.keyboard.type(`question ${number} `);
  await press(window, 'ArrowDown', 'Enter');
  await expect(question(window)).toHaveText(new RegExp(`^Question ${number} of`));
  await expect(window.getByRole('textbox', { name: /^Answer ·/ })).toBeFocused();
}

test('runs a meeting by keyboard alone', async ({ sample: { window, complaints } }) => {
  await enterRoom(window);
  await expect(window.getByRole('textbox', { name: /^Notes of item 1/ })).toBeFocused();
  await press(window, 'F8');
  await expect(said(window)).toHaveText('Item 1 begins.');
  await expect(agenda(window).getByRole('button', { name: /Minutes of the last meeting/ })).toContainText('now');

  // Nobody is named yet who takes the minutes: the program asks for it, and nothing typed is lost.
  await window.keyboard.type('All were reviewed.');
  await press(window, 'Control+Enter');
  await expect(window.getByRole('textbox', { name: 'Minutes by' })).toBeFocused();
  await window.keyboard.type('Ann Lee');
  await press(window, 'F6', 'Control+Enter');
  await expect(said(window)).toHaveText('Notes of item 1 recorded.');
  await press(window, 'Shift+F8');
  await expect(agenda(window).getByRole('button', { name: /Minutes of the last meeting/ })).toContainText('done');

  await goToQuestion(window, 3);
  await press(window, 'F8');
  await expect(agenda(window).getByRole('button', { name: /Quarterly performance/ })).toContainText('now');
  await expect(window.getByRole('main')).toContainText('September 2023 was 87.1%');
  await expect(window.getByRole('region', { name: 'Asked before' })).toContainText('26 October 2023');
  await window.keyboard.type('We will reach it in March.');
  await press(window, 'F3');
  await window.keyboard.type('Asked for the monthly figures.');
  await press(window, 'Alt+2');
  await expect(said(window)).toHaveText('Partly answered.');
  await press(window, 'Control+Enter');
  await expect(said(window)).toHaveText('Answer to question 3 recorded.');
  await expect(window.getByText(/^Recorded at \d\d:\d\d by Ann Lee$/)).toBeVisible();

  await press(window, 'F4');
  await window.keyboard.type('commitment: reach 90% @CC by March');
  await press(window, 'Enter');
  await expect(said(window)).toHaveText(/^Commitment recorded: reach 90%, The Chief Constable, due March 2025\.$/);
  await expect(window.getByRole('list', { name: 'Came of it' })).toContainText('reach 90%');
  await press(window, 'F4');
  await window.keyboard.type('question: Will it be published? from Bill Bloggs');
  await press(window, 'Enter');
  await expect(said(window)).toHaveText('Question added under this item.');
  await press(window, 'F4');
  await window.keyboard.type('item: Custody, 5 min');
  await press(window, 'Enter');
  await expect(agenda(window).getByRole('button', { name: /5 Custody/ })).toContainText('5 min');
  await goToQuestion(window, 9);
  await expect(window.getByRole('main')).toContainText('Asked by Bill Bloggs');

  await press(window, 'Control+d');
  await expect(window.getByRole('dialog')).toContainText('No later meeting of this kind is planned');
  await press(window, 'Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  await press(window, 'Control+e');
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText('3. From November 2021');
  await expect(dialog).toContainText('reach 90% (The Chief Constable, due March 2025)');
  await tabTo(window, dialog.getByRole('button', { name: 'Close the meeting' }));
  await press(window, 'Enter');
  await window.getByRole('heading', { level: 1, name: /24 October 2024/ }).waitFor();
  await expect(window.getByText('held', { exact: true })).toBeVisible();
  await expect(window.getByRole('region', { name: 'Questions', exact: true })).toContainText('Partly answered');
  await expect(window.getByRole('region', { name: 'Agenda' })).toContainText('All were reviewed.');
  expect(complaints).toEqual([]);
});

test('keeps what is typed when the program is killed, and goes on from there', async ({
  folder,
  sample: { app, window },
}) => {
  await enterRoom(window);
  await goToQuestion(window, 2);
  await press(window, 'F8');
  await expect(said(window)).toHaveText('Item 4 begins.');
  const first = 'The rate is eleven per cent now, and the pilot began in October.';
  await window.keyboard.type(first);
  await expect(window.getByText('Kept as typed, not yet recorded')).toBeVisible();
  const more = ' It answers four calls in ten';
  await window.keyboard.type(more);
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await ended;

  const again = await startDesk(join(folder, 'profile'));
  await openMeeting(again.window);
  await expect(again.window.getByRole('region', { name: 'Not yet recorded' })).toContainText(
    `Answer to question 2: ${first}`,
  );
  await again.window.getByRole('link', { name: 'Go there and record it' }).click();
  await expect(question(again.window)).toHaveText(/^Question 2 of/);
  const found = await again.window.getByRole('textbox', { name: /^Answer ·/ }).inputValue();
  expect(`${first}${more}`.startsWith(found)).toBe(true);
  await expect(agenda(again.window).getByRole('button', { name: /Quarterly performance/ })).toContainText(
    /now.*\d:\d\d of 40 min/,
  );
  await again.app.close();
});

test('tells that something was typed in another window, and overwrites nothing', async ({
  sample: { window, complaints },
}) => {
  await enterRoom(window);
  await goToQuestion(window, 1);
  // Another window of the same workspace types at the same answer.
  await window.evaluate(async () => {
    const meetingId = 'pam-2024-10';
    const room = await globalThis.window.desk.call('room.get', { meetingId });
    const questionId = room.ok ? (room.value.page.questions[0]?.id ?? '') : '';
    const body = { text: 'Typed elsewhere.', answeredBy: '', followUp: '', judgement: null };
    const subject = { kind: 'question' as const, questionId };
    await globalThis.window.desk.call('room.saveDraft', { meetingId, subject, revision: 0, body });
  });
  await window.keyboard.type('Mine.');
  await expect(window.getByRole('alert')).toContainText('Nothing was overwritten');
  const answer = window.getByRole('textbox', { name: /^Answer ·/ });
  await expect(answer).toHaveValue('Mine.');
  await window.getByRole('button', { name: 'Show the others' }).click();
  await expect(answer).toHaveValue('Typed elsewhere.');
  await expect(window.getByRole('alert')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('shows its keys, and gives the focus back where the words were being typed', async ({
  sample: { window, complaints },
}) => {
  await enterRoom(window);
  await goToQuestion(window, 1);
  const answer = window.getByRole('textbox', { name: /^Answer ·/ });
  for (const [key, name] of [
    ['F1', 'Keys'],
    ['F7', 'Who attends'],
    ['Control+g', 'Go to an item or a question'],
  ] as const) {
    await press(window, key);
    await window.getByRole('dialog', { name }).waitFor();
    await press(window, 'Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0);
    await expect(answer).toBeFocused();
  }
  // Where no word can be typed, the question mark lists the keys too.
  await press(window, 'F9', '?');
  await window.getByRole('dialog', { name: 'Keys' }).waitFor();
  await press(window, 'Escape');
  await expect(window.getByRole('main')).toBeFocused();
  // From whatever field one jumps: the words belong to the question that one came to.
  await tabTo(window, window.getByRole('textbox', { name: 'Minutes by' }), 'Shift+Tab');
  await goToQuestion(window, 1);
  await press(window, 'Alt+ArrowDown');
  await expect(question(window)).toHaveText(/^Question 2 of/);
  await expect(answer).toBeFocused();
  await press(window, 'Control+l');
  await expect(said(window)).toHaveText('Large type.');
  await expect(window.locator('.room')).toHaveAttribute('data-large', 'true');
  await press(window, 'Escape');
  await window.getByRole('heading', { level: 1, name: /24 October 2024/ }).waitFor();
  expect(complaints).toEqual([]);
});

test('says once and shows that an item has used its minutes', async ({ sample: { window, complaints } }) => {
  await enterRoom(window);
  await press(window, 'F8');
  await expect(said(window)).toHaveText('Item 1 begins.');
  // The clock of the window runs fast from here: five minutes are over in about a second.
  await window.evaluate(() => {
    const real = performance.now.bind(performance);
    performance.now = () => real() * 600;
  });
  await expect(said(window)).toHaveText('Item 1 has used its 5 minutes.');
  await expect(window.getByRole('banner')).toContainText(/\d+ min over its 5/);
  await expect(agenda(window).getByRole('button', { name: /Minutes of the last meeting/ })).toContainText(
    /\d+ min over its 5/,
  );
  // Said once: the words of what comes after it stay.
  await press(window, 'Alt+ArrowDown');
  await expect(said(window)).toHaveText(/^Item 2/);
  await expect(window.getByRole('banner')).toContainText('of 10 min');
  await expect(said(window)).toHaveText(/^Item 2/);
  expect(complaints).toEqual([]);
});

test('defers an item to the next meeting, where it says from when it comes', async ({
  sample: { window, complaints },
}) => {
  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Meetings' }).click();
  await window.getByRole('button', { name: 'Plan a series…' }).click();
  await window.getByRole('dialog').getByRole('button', { name: 'Plan them' }).click();
  await expect(window.getByText(/meetings? planned$/)).toBeVisible();
  await enterRoom(window);
  await goToQuestion(window, 3);
  await press(window, 'Control+d');
  const dialog = window.getByRole('dialog');
  await expect(dialog).toContainText('“Quarterly performance” comes before the meeting of 23 January 2025');
  await tabTo(window, dialog.getByRole('button', { name: 'Defer it' }));
  await press(window, 'Enter');
  await expect(said(window)).toHaveText('Item 4 deferred to 23 January 2025.');
  await expect(agenda(window).getByRole('button', { name: /Quarterly performance/ })).toContainText('deferred');
  await press(window, 'Escape');
  await window.getByRole('heading', { level: 1, name: /24 October 2024/ }).waitFor();

  await window.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Meetings' }).click();
  await window.getByRole('link', { name: /23 January 2025/ }).click();
  const items = window.getByRole('region', { name: 'Agenda' }).getByRole('listitem');
  await expect(items.filter({ hasText: 'Deferred from 24 October 2024.' })).toContainText('Quarterly performance');
  // Its questions come with it: nobody answered them.
  await expect(window.getByRole('region', { name: 'Questions', exact: true })).toContainText(
    'From November 2021 to September 2023 no month reached 90%',
  );
  expect(complaints).toEqual([]);
});
