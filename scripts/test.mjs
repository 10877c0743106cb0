/** `npm test [-- NAME …]`: sets up what is missing, runs every check and ends with one line for the whole. */
import { ensureBuild } from './bootstrap/build.mjs';
import { electronEnvironment } from './bootstrap/decisions.mjs';
import { startDisplay } from './bootstrap/display.mjs';
import { explain, runProgram, Trouble } from './bootstrap/say.mjs';
import { bootstrap } from './bootstrap/steps.mjs';
import { checks, chooseChecks } from './test/checks.mjs';
import { runCheck } from './test/run-check.mjs';

const linux = process.platform === 'linux';
const total = { passed: 0, failed: 0 };

/**
 * One thing that cannot even start must not keep the others from running, but it counts as a failure.
 *
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether it could be done
 */
async function orFail(work) {
  try {
    await work();
    return true;
  } catch (error) {
    explain(error);
    total.failed += 1;
    return false;
  }
}

/**
 * @param {import('./test/checks.mjs').Check} check
 * @param {NodeJS.ProcessEnv} env
 */
async function runAndAdd(check, env) {
  // A display of our own also where there is one: windows that come and go would take the keyboard from the user.
  const display = linux && check.usesBuild === true ? await startDisplay() : undefined;
  try {
    const count = await runCheck(check, { ...env, ...display?.env });
    total.passed += count.passed;
    total.failed += count.failed;
  } finally {
    display?.stop();
  }
}

await runProgram(async () => {
  const { chosen, unknown } = chooseChecks(process.argv.slice(2));
  if (unknown.length > 0) {
    const names = checks.map(({ name }) => name).join(', ');
    throw new Trouble(`There is no check "${unknown.join('", "')}": choose from ${names}.`);
  }
  await orFail(async () => {
    const { folder } = await bootstrap({ display: linux, tests: true });
    const env = electronEnvironment(process.env, folder, {
      DESK_ELECTRON_ARGS: JSON.stringify(linux && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    });
    const built = !chosen.some((check) => check.usesBuild === true) || (await orFail(ensureBuild));
    for (const check of chosen) {
      await orFail(async () => {
        if (check.usesBuild === true && !built) {
          throw new Trouble(`\n-- ${check.heading}: not run, because the program could not be built.`);
        }
        await runAndAdd(check, env);
      });
    }
  });
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed > 0 ? 1 : 0;
});
