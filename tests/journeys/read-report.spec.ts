import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/desk-app';
import { runDesk } from '../support/run-desk';

const report = [
  'PEEL 2023/25',
  'An inspection of Wessex Police',
  '',
  'Responding to the public',
  'Requires improvement',
  'Wessex Police requires improvement at responding to the public.',
  '',
  'Area for improvement',
  'The force should answer non-emergency calls sooner',
  'In the year to March 2024 the force answered 49 of 82 test calls in time.',
  '',
  'Investigating crime',
  'Good',
  'Wessex Police is good at investigating crime.',
].join('\n');

test('reads a report, shows what it found, and stores what is accepted', async ({
  folder,
  sample: { app, window, complaints },
}) => {
  const file = join(folder, 'report.txt');
  await writeFile(file, report);
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  await window.getByRole('navigation').getByRole('link', { name: 'Inspections' }).click();
  await window
    .getByRole('button', { name: 'Read a report…' })
    .or(window.getByRole('link', { name: 'Read a report…' }))
    .click();
  const main = window.getByRole('main');
  await expect(main).toContainText('Responding to the public');
  await expect(main).toContainText('Requires improvement');
  expect(complaints).toEqual([]);
});

test('prints what a report offers without a window or a workspace', async ({ folder }) => {
  const file = join(folder, 'report.txt');
  await writeFile(file, report);
  const read = await runDesk('read-report', file, '--json');
  expect(read).toMatchObject({ code: 0, err: '' });
  const { areas, findings } = JSON.parse(read.out) as {
    areas: { shortTitle: string; grade: string }[];
    findings: { kind: string }[];
  };
  expect(areas.map(({ shortTitle, grade }) => [shortTitle, grade])).toEqual([
    ['Responding to the public', 'requires-improvement'],
    ['Investigating crime', 'good'],
  ]);
  expect(findings.map(({ kind }) => kind)).toContain('area-for-improvement');
  expect(await runDesk('read-report', join(folder, 'none.pdf'))).toMatchObject({ code: 1, out: '' });
});
