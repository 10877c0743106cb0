/** `npm start [-- COMMAND …]`: sets up what is missing, then runs the program with the arguments that follow. */
import { ensureBuild } from './bootstrap/build.mjs';
import { displayChoice, electronArguments, electronEnvironment } from './bootstrap/decisions.mjs';
import { startDisplay } from './bootstrap/display.mjs';
import { runElectron } from './bootstrap/electron-process.mjs';
import { repository } from './bootstrap/places.mjs';
import { runProgram, Trouble } from './bootstrap/say.mjs';
import { bootstrap } from './bootstrap/steps.mjs';

await runProgram(async () => {
  const args = process.argv.slice(2);
  const { platform } = process;
  const choice = displayChoice({ platform, args, env: process.env });
  if (choice === 'refuse') {
    throw new Trouble(
      'There is no display for the window: run this in a desktop session, or print without one by "npm start -- print --sample norfolk --out pack.pdf".',
    );
  }
  const runtime = await bootstrap({ display: choice === 'own', tests: false });
  await ensureBuild();
  const display = choice === 'own' ? await startDisplay() : undefined;
  try {
    const words = electronArguments({ platform, root: process.getuid?.() === 0, folder: repository, args });
    return await runElectron(runtime.executable, words, electronEnvironment(process.env, runtime.folder, display?.env));
  } finally {
    display?.stop();
  }
});
