import { dialog, type BrowserWindow } from 'electron';

const choices = ['Stay here', 'Close without saving'];

/** When the page objects to its closing, since something in it is typed and not saved, the person decides. */
export function askBeforeClosing(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const chosen = dialog.showMessageBoxSync(window, {
      type: 'question',
      title: 'Accountability Desk',
      message: 'Close without saving?',
      detail: 'What you typed on this page is not saved. Closing discards it.',
      buttons: choices,
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    // To prevent the event is to let the window close all the same.
    if (choices[chosen] === 'Close without saving') event.preventDefault();
  });
}
