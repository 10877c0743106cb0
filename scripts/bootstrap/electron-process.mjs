/** Runs Electron and passes signals on, so that stopping us stops it and its own exit code comes out. */
import { spawn } from 'node:child_process';
import path from 'node:path';

import { signalCode } from './run.mjs';
import { say, Trouble } from './say.mjs';

const patienceMs = 5_000;

/**
 * @param {string} executable
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
export function runElectron(executable, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(executable, [...args], { env, stdio: 'inherit' });
    /** @type {NodeJS.Signals | undefined} */
    let asked;
    /** @type {(signal: NodeJS.Signals) => void} */
    const passOn = (signal) => {
      asked = signal;
      child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), patienceMs).unref();
    };
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, passOn);
    const ended = () => {
      for (const signal of signals) process.off(signal, passOn);
    };
    child.once('error', (error) => {
      ended();
      reject(new Trouble(`Electron could not be started (${error.message}): delete ${executable} and run this again.`));
    });
    child.once('exit', (code, signal) => {
      ended();
      if (code === null && asked === undefined) say(crashSentence(executable, signal));
      // Electron quits with 0 when it is asked to stop, but a command that was stopped has not done its work.
      resolve(asked !== undefined && code === 0 ? signalCode(asked) : (code ?? signalCode(signal)));
    });
  });
}

/**
 * @param {string} executable
 * @param {NodeJS.Signals | null} signal
 * @returns {string}
 */
function crashSentence(executable, signal) {
  // Chromium stops with this signal when it can have no sandbox, and going on without one is not an answer.
  if (process.platform === 'linux' && process.getuid?.() !== 0 && signal === 'SIGTRAP') {
    const helper = path.join(path.dirname(executable), 'chrome-sandbox');
    return `Electron stopped at once (${signal}): if the lines above speak of the sandbox, allow it with this command and run this again: sudo chown root ${helper} && sudo chmod 4755 ${helper}`;
  }
  return `Electron crashed (${signal}): run the command again, and report it if it happens again.`;
}
