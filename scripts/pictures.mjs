/** `npm run pictures`: draws the pictures of the README and the manual from the real program and a real pack, so that they cannot grow old unseen. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuild } from './bootstrap/build.mjs';
import { electronEnvironment } from './bootstrap/decisions.mjs';
import { startDisplay } from './bootstrap/display.mjs';
import { repository } from './bootstrap/places.mjs';
import { runProgram, say } from './bootstrap/say.mjs';
import { bootstrap } from './bootstrap/steps.mjs';

const pictures = path.join(repository, 'docs', 'pictures');
/** Whose page the builder shows, and which page of the printed pack is shown. */
const shownSection = 'National Crime and Policing Measures';
const printedSection = '999 calls answered within 10 seconds';

/**
 * @param {import('playwright-core').Page} window
 * @param {string} name
 */
async function shoot(window, name) {
  await window.screenshot({ path: path.join(pictures, `${name}.png`) });
  say(`docs/pictures/${name}.png`);
}

/** @param {import('playwright-core').Page} window */
async function shootScreens(window) {
  const heading = window.getByRole('heading', { level: 1 });
  await window.getByRole('button', { name: 'Open the Norfolk sample' }).click();
  // Both follow when the first of the screen is there already.
  await window.getByRole('table', { name: /What has moved|Changed since/ }).waitFor();
  await window
    .getByText(/ open\.$/)
    .first()
    .waitFor();
  await shoot(window, 'home');
  await window.getByRole('link', { name: 'Metrics' }).first().click();
  await window
    .getByRole('table', { name: 'Metrics', exact: true })
    .getByRole('link', { name: '999 calls answered within 10 seconds' })
    .click();
  await heading.filter({ hasText: '999 calls answered' }).waitFor();
  await window.getByRole('img', { name: /ends at/ }).waitFor();
  for (const scheme of /** @type {const} */ (['light', 'dark'])) {
    await window.emulateMedia({ colorScheme: scheme });
    await shoot(window, `metric-${scheme}`);
  }
  await window.emulateMedia({ colorScheme: 'light' });
  await window.getByRole('link', { name: 'Analysis' }).click();
  await window.getByText('Consistently fails').first().waitFor();
  await window.getByRole('heading', { name: 'Control chart' }).evaluate((element) => element.scrollIntoView());
  await shoot(window, 'analysis');
  await window.getByRole('link', { name: 'Findings' }).first().click();
  await heading.filter({ hasText: 'Findings' }).waitFor();
  await shoot(window, 'findings');
  await window.getByRole('link', { name: 'Packs' }).first().click();
  await window.getByRole('link', { name: 'Autumn 2024 briefing pack' }).click();
  await window
    .getByRole('grid', { name: 'Blocks' })
    .getByRole('row', { name: new RegExp(shownSection) })
    .click();
  await window.getByText(/Page 2 of/).waitFor({ state: 'attached' });
  await shoot(window, 'builder');
}

await runProgram(async () => {
  const { executable, folder } = await bootstrap({ display: true, tests: true });
  await ensureBuild();
  const { _electron } = await import('@playwright/test');
  const display = process.platform === 'linux' ? await startDisplay() : undefined;
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
  mkdirSync(pictures, { recursive: true });
  const switches = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const env = /** @type {Record<string, string>} */ (electronEnvironment(process.env, folder, display?.env));
  try {
    // This process's environment says which Electron; see tests/support/desk-app.ts for why it is not named.
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] = folder;
    const app = await _electron.launch({
      args: [...switches, `--user-data-dir=${path.join(temporary, 'profile')}`, repository],
      env,
    });
    const window = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
    await shootScreens(window);
    await app.close();

    const pdf = path.join(temporary, 'pack.pdf');
    const words = [...switches, repository, 'print', '--sample', 'norfolk', '--out', pdf, '--json'];
    const summary = JSON.parse(
      execFileSync(executable, words, { env, stdio: ['ignore', 'pipe', 'ignore'] }).toString(),
    );
    const page = summary.blocks.find((/** @type {{heading: string}} */ block) => block.heading === printedSection).page;
    execFileSync('pdftoppm', [
      '-r',
      '80',
      '-png',
      '-singlefile',
      '-f',
      `${page}`,
      '-l',
      `${page}`,
      pdf,
      path.join(temporary, 'page'),
    ]);
    renameSync(path.join(temporary, 'page.png'), path.join(pictures, 'pack-page.png'));
    say('docs/pictures/pack-page.png');
    return 0;
  } finally {
    display?.stop();
    rmSync(temporary, { recursive: true, force: true });
  }
});
