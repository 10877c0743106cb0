import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DeskError } from '#shared/contract/errors';
import type { NewWorkspace } from '#shared/contract/new-workspace';
import type { AppState } from '#shared/contract/views';
import type { DeskClient } from '../ipc/desk-client';
import type { OpenedWorkspace } from '../ipc/desk-messages';
import type { Preferences } from '../platform/preferences';

export interface Workspaces {
  readonly state: () => Pick<AppState, 'workspace' | 'recent'>;
  readonly open: (path: string) => Promise<void>;
  readonly openRecent: (token: string) => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly create: (path: string, details: NewWorkspace) => Promise<void>;
  /** Opens what was open at the last end; a file that has gone or is damaged leaves the welcome screen. */
  readonly openLast: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const recentLimit = 8;

/**
 * Which workspace is open, and which were: paths are kept here and in the preferences and never reach a page, which names a
 * recent workspace by its token.
 * @param folders `sample`: the shipped sample's data files; `home`: where the sample workspace is made
 */
export function createWorkspaces(
  desk: DeskClient,
  preferences: { readonly get: () => Preferences; readonly set: (next: Preferences) => void },
  folders: { readonly sample: string; readonly home: string },
): Workspaces {
  let current: OpenedWorkspace | null = null;

  const remember = (opened: OpenedWorkspace) => {
    current = opened;
    const before = preferences.get();
    const known = before.recent.find((entry) => entry.path === opened.path);
    const entry = { token: known?.token ?? randomUUID(), path: opened.path, title: opened.title };
    const others = before.recent.filter((other) => other.path !== opened.path);
    preferences.set({ ...before, lastPath: opened.path, recent: [entry, ...others].slice(0, recentLimit) });
  };
  const open = async (path: string) => remember(await desk.task('open', { path }));

  return {
    state: () => ({
      workspace:
        current === null
          ? null
          : {
              title: current.title,
              force: current.force,
              office: current.office,
              fileName: basename(current.path),
              sample: current.sample,
              today: current.today,
            },
      recent: preferences.get().recent.map(({ token, path, title }) => ({
        token,
        title,
        fileName: basename(path),
        missing: !existsSync(path),
      })),
    }),
    open,
    create: async (path, details) => remember(await desk.task('createWorkspace', { path, details })),
    openRecent: async (token) => {
      const entry = preferences.get().recent.find((recent) => recent.token === token);
      if (entry === undefined)
        throw new DeskError('not-found', 'That workspace is no longer in the list. Open it from its folder.');
      await open(entry.path);
    },
    openSample: async () => {
      const folder = join(folders.home, 'workspaces');
      const path = join(folder, 'Norfolk sample.adesk');
      if (existsSync(path)) return open(path);
      mkdirSync(folder, { recursive: true });
      remember(await desk.task('createSample', { path, sample: join(folders.sample, 'norfolk') }));
    },
    openLast: async () => {
      const { lastPath } = preferences.get();
      if (lastPath === null || !existsSync(lastPath)) return;
      await open(lastPath).catch(() => undefined);
    },
    close: async () => {
      await desk.task('close', null);
      current = null;
      preferences.set({ ...preferences.get(), lastPath: null });
    },
  };
}
