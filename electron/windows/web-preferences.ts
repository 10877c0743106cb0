import type { WebPreferences } from 'electron';

/** The same strict preferences for every window. @param preload absolute path of the built preload script */
export function webPreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    devTools: process.env['DESK_DEVTOOLS'] === '1',
  };
}
