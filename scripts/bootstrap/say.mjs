/** Everything the bootstrap says goes to stderr, so that a command's stdout holds only the command's own output. */

/** A problem that one sentence explains: it is printed without a stack, and the program ends with code 1. */
export class Trouble extends Error {
  /**
   * @param {string} sentence what happened and what to do
   * @param {string} [detail] the output of the tool that failed, printed before the sentence
   */
  constructor(sentence, detail = '') {
    super(sentence);
    this.name = 'Trouble';
    this.detail = detail;
  }
}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * @param {number} milliseconds
 * @returns {string} for example "0.4 s" or "2 min 5 s"
 */
export function inWords(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds) % 60} s`;
}

/**
 * Says what is being done, does it, and says how long it took.
 *
 * @template T
 * @param {string} what for example "Installing the dependencies"
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function timed(what, work) {
  const started = Date.now();
  process.stderr.write(`${what} … `);
  try {
    const result = await work();
    say(`done in ${inWords(Date.now() - started)}`);
    return result;
  } catch (error) {
    say(`failed after ${inWords(Date.now() - started)}`);
    throw error;
  }
}

/**
 * A Trouble becomes one sentence, anything else is a fault of ours and keeps its stack.
 *
 * @param {unknown} error
 */
export function explain(error) {
  if (error instanceof Trouble) {
    if (error.detail !== '') say(error.detail.trimEnd());
    say(error.message);
  } else {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** @param {() => Promise<number>} program gives the exit code */
export async function runProgram(program) {
  try {
    process.exitCode = await program();
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}
