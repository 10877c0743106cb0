import { expect, test } from '../support/desk-app';

test('asks before the workspace or the window is closed on something that is not saved', async ({
  sample: { app, window },
}) => {
  await window.getByRole('link', { name: 'Definitions' }).first().click();
  const name = window.getByRole('textbox', { name: 'Office', exact: true });
  await name.fill('Office of the Commissioner, as typed');

  await window.getByRole('button', { name: 'Close workspace' }).click();
  const asked = window.getByRole('dialog', { name: 'Close the workspace without saving?' });
  await asked.getByRole('button', { name: 'Stay here' }).click();
  await expect(name).toHaveValue('Office of the Commissioner, as typed');

  // The dialog of the system cannot be driven: it is answered in the main process, first to stay, then to close.
  await app.evaluate(({ dialog }) => {
    let answer = 0;
    dialog.showMessageBoxSync = () => answer++;
  });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect(name).toHaveValue('Office of the Commissioner, as typed');
  await Promise.all([
    window.waitForEvent('close'),
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
  ]);
});
