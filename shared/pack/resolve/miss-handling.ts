import { handlingLine } from '../handling-line';
import type { PackBody } from '../pack';
import type { Context } from './context';

/**
 * OFFICIAL-SENSITIVE needs a handling line: the marking alone does not tell a reader what to do with the paper (Government Security
 * Classifications Policy: handling instructions go with the marking).
 */
export function missHandling(body: PackBody, context: Context): void {
  if (body.marking !== 'OFFICIAL-SENSITIVE' || handlingLine(body).handling !== undefined) return;
  context.problem(
    null,
    'error',
    'The pack is OFFICIAL-SENSITIVE and does not say how it is to be handled. Write its handling line in the settings of the pack.',
  );
}
