import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

export const repository = resolve(import.meta.dirname, '../..');

export interface RunningDesk {
  readonly app: ElectronApplication;
  readonly window: Page;
  /** What the page's console said that it should not have: errors and refused resources. */
  readonly complaints: readonly string[];
}

/**
 * Starts the real program with this profile folder. The launcher says which Electron and whether its sandbox must be off.
 * No executablePath is named: only then does Playwright hold the program's start back until it has attached itself. A window
 * that is attached to while its page commits (a busy machine does that) never tells of the page, and the start waits for ever.
 */
export async function startDesk(profile: string): Promise<RunningDesk> {
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH'] === undefined)
    throw new Error('ELECTRON_OVERRIDE_DIST_PATH is not set: run the tests by npm test.');
  const switches = JSON.parse(process.env['DESK_ELECTRON_ARGS'] ?? '[]') as string[];
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env as Record<string, string>;
  const app = await _electron.launch({
    args: [...switches, `--user-data-dir=${profile}`, repository],
    env,
  });
  const window = await app.firstWindow();
  const complaints: string[] = [];
  window.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  window.on('pageerror', (error) => complaints.push(error.message));
  await window.waitForLoadState('domcontentloaded');
  return { app, window, complaints };
}

interface DeskFixtures {
  /** A folder of this test alone: profile, workspaces and exports. */
  readonly folder: string;
  /** The program at its first run. */
  readonly desk: RunningDesk;
  /** The program with the Norfolk sample open. */
  readonly sample: RunningDesk;
}

export const test = base.extend<DeskFixtures>({
  // Playwright reads the parameter's names: one that needs nothing is an empty pattern.
  // oxlint-disable-next-line no-empty-pattern
  folder: async ({}, provide) => {
    const folder = await mkdtemp(join(tmpdir(), 'desk-journey-'));
    await provide(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  desk: async ({ folder }, provide) => {
    const desk = await startDesk(join(folder, 'profile'));
    await provide(desk);
    await desk.app.close();
  },
  sample: async ({ desk }, provide) => {
    await desk.window.getByRole('button', { name: 'Open the Norfolk sample' }).click();
    await desk.window.getByRole('navigation').getByRole('link', { name: 'Metrics' }).waitFor();
    await provide(desk);
  },
});

export { expect } from '@playwright/test';
