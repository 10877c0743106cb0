import type { ProposedFigure } from '#shared/report/proposal';

/** The force's own figures become figures of their finding; standards, other forces' and earlier values stay in its text. */
export function isOwnFigure({ role }: ProposedFigure): boolean {
  return role === 'value';
}
