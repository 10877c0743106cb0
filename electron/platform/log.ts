import log from 'electron-log/main';

/** The program's own log file: references of unexpected errors and what lay behind them. Never printed to a command's output. */
export function startLog(toConsole: boolean): (ref: string, detail: string) => void {
  log.transports.console.level = toConsole ? 'warn' : false;
  log.transports.file.level = 'info';
  return (ref, detail) => log.error(`[${ref}] ${detail}`);
}
