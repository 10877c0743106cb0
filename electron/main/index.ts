import { resolve } from 'node:path';
import { app } from 'electron';
import { parseCommandLine } from '../cli/command-line';
import { runCommandMode } from './command-mode';
import { registerAppScheme } from '../security/app-protocol';
import { placesOf } from '../platform/places';
import { runWindowMode } from './window-mode';

// As root on Linux the launcher switches the sandbox off, and then Electron cannot be asked to enforce it.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerAppScheme();

const places = placesOf(app.getAppPath(), app.isPackaged ? process.resourcesPath : null);
// Everything after the application's folder; a packaged program has no folder argument.
const folder = app.isPackaged
  ? 0
  : process.argv.findIndex((word, index) => index > 0 && resolve(word) === app.getAppPath());
const commandLine = parseCommandLine(process.argv.slice(folder + 1));

// Not awaited: Electron holds its ready event back until this module has run to its end.
const run = commandLine.mode === 'window' ? runWindowMode(places) : runCommandMode(commandLine, places);
run.catch((cause: unknown) => {
  process.stderr.write(
    `Accountability Desk could not start: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`,
  );
  app.exit(1);
});
