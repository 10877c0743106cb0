import { BrowserWindow, nativeTheme } from 'electron';
import { windowUrl } from '../security/app-url';
import { askBeforeClosing } from './ask-before-closing';
import { webPreferences } from './web-preferences';

/** Makes the program's one window and loads it; shown when its first frame is drawn, so that nothing flashes. */
export function openMainWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Accountability Desk',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#141b22' : '#ffffff',
    webPreferences: webPreferences(preload),
  });
  askBeforeClosing(window);
  window.once('ready-to-show', () => window.show());
  // The title is the page's own; the file's name would only repeat it.
  void window.loadURL(windowUrl);
  return window;
}
