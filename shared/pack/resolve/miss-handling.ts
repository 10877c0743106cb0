import { handlingLine } from '../handling-line';
import type { PackBody } from '../pack';
import { wantsHandling } from '../wants-handling';
import type { Context } from './context';

/** Tells, before anybody prints the pack, that it wants its handling line. */
export function missHandling(body: PackBody, context: Context): void {
  const wanted = wantsHandling({ marking: body.marking, ...handlingLine(body) });
  if (wanted !== null) context.problem(null, 'error', wanted);
}
