import { app, nativeTheme, type BrowserWindow } from 'electron';
import { createMainCalls } from '../calls/main-calls';
import { answerCall } from '../ipc/answer-call';
import { listenForCalls } from '../ipc/listen';
import { sendEvent } from '../ipc/send-event';
import { installMenu } from '../menu/app-menu';
import { startDeskProcess } from '../platform/desk-process';
import { systemDialogs } from '../platform/dialogs';
import { startLog } from '../platform/log';
import type { Places } from '../platform/places';
import { openPreferences } from '../platform/preferences';
import { PrintJobs } from '../print/print-jobs';
import { drawPack } from '../print/draw-pack';
import { printPack } from '../print/print-pack';
import { lockDown } from '../security/lock-down';
import { serveApp } from '../security/app-protocol';
import { createWorkspaces } from '../services/workspaces';
import { openMainWindow } from '../windows/main-window';

/** Composition root of the program with its window: one instance, one window, one desk process. */
export async function runWindowMode(places: Places): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const log = startLog(false);
  await app.whenReady();
  lockDown();
  const desk = startDeskProcess(places.desk, places.reference, log);
  serveApp(places.renderer, (fileId) => desk.client.task('packImage', { fileId }));

  const preferences = openPreferences(app.getPath('userData'));
  nativeTheme.themeSource = preferences.get().theme;
  const workspaces = createWorkspaces(desk.client, preferences, {
    sample: places.sample,
    home: app.getPath('userData'),
  });
  await workspaces.openLast();

  const jobs = new PrintJobs();
  let window: BrowserWindow | null = null;
  const contents = () => window?.webContents ?? null;
  const changed = () =>
    sendEvent(contents(), 'data-changed', {
      areas: ['workspace', 'metrics', 'findings', 'meetings', 'packs', 'sources'],
    });

  const calls = createMainCalls({
    version: app.getVersion(),
    desk: desk.client,
    workspaces,
    preferences,
    dialogs: systemDialogs(() => window),
    jobs,
    print: (pack, onStage) =>
      printPack(pack, jobs, places.preload, (input) => desk.client.task('checkPdf', input), onStage),
    draw: (pack) => drawPack(pack, jobs, places.preload),
    applyTheme: (theme) => {
      nativeTheme.themeSource = theme;
    },
    exportProgress: (packId, stage) => sendEvent(contents(), 'export-progress', { packId, stage }),
    workspaceChanged: changed,
  });
  desk.client.onChanged((areas) => sendEvent(contents(), 'data-changed', { areas }));
  desk.client.onReading((progress) => sendEvent(contents(), 'import-reading', progress));
  desk.client.onProgress((progress) => sendEvent(contents(), 'import-progress', progress));
  listenForCalls((name, input, caller) => answerCall(name, input, caller, desk.client, calls, log));
  installMenu((action) => sendEvent(contents(), 'menu', { action }));

  const show = () => {
    window = openMainWindow(places.preload);
    window.on('closed', () => {
      window = null;
    });
  };
  show();
  app.on('second-instance', () => {
    if (window === null) return show();
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('activate', () => {
    if (window === null) show();
  });
  app.on('window-all-closed', () => {
    if (window === null) app.quit();
  });

  // The store is closed in order (its write-ahead log folded in) before the program ends.
  let closing = false;
  app.on('will-quit', (event) => {
    if (closing) return;
    closing = true;
    event.preventDefault();
    void desk.client
      .task('close', null)
      .catch((cause: unknown) => log('close', String(cause)))
      .then(() => desk.stop())
      .then(() => app.quit());
  });
}
