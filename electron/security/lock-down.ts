import { app, session } from 'electron';
import { pageOf } from './app-url';

/**
 * Closes every door that the program does not use, for every web contents there will ever be: no navigation away, no new
 * windows, no webviews, no permissions. Must run before the first window is made.
 */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (pageOf(event.url) === null) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
  // Copying text is a plain key press; nothing in the program asks the browser for more.
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
}
