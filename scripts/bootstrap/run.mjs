/** Child processes: never through a shell, so that paths with spaces and Windows need no special care. */
import { spawn } from 'node:child_process';

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 128 and more when a signal ended it; 127 when it could not be started
 * @property {string} output stdout and stderr as they came
 * @property {string} stdout
 * @property {boolean} timedOut
 */

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [limitMs] the child is killed after this time
 * @property {boolean} [live] show the output as it comes instead of only collecting it
 */

/**
 * @param {string} file
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(file, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, [...args], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    let stdout = '';
    let timedOut = false;
    /** @type {(chunk: string) => void} */
    const take = (chunk) => {
      output += chunk;
      if (options.live === true) process.stdout.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk;
      take(chunk);
    });
    child.stderr.setEncoding('utf8').on('data', take);
    const limit =
      options.limitMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, options.limitMs);
    child.on('error', (error) => {
      clearTimeout(limit);
      resolve({ code: 127, output: `${output}${error.message}\n`, stdout, timedOut });
    });
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      resolve({ code: code ?? signalCode(signal), output, stdout, timedOut });
    });
  });
}

/**
 * The exit code that a shell would give for a process that a signal ended.
 *
 * @param {NodeJS.Signals | null} signal
 * @returns {number}
 */
export function signalCode(signal) {
  const numbers = {
    SIGHUP: 1,
    SIGINT: 2,
    SIGQUIT: 3,
    SIGILL: 4,
    SIGTRAP: 5,
    SIGABRT: 6,
    SIGKILL: 9,
    SIGSEGV: 11,
    SIGTERM: 15,
  };
  return 128 + (numbers[/** @type {keyof typeof numbers} */ (signal)] ?? 0);
}
