import type { FindingLink } from '../domain/finding/progress';
import type { ReportResponse } from '../domain/inspection/report-response';
import { isWritten } from './is-written';

/**
 * The links that bear on whether a report is answered: of those by which a finding is answered with its twin, only where an answer
 * to the twin, or to the twin's own twin, is held. HMICFRS asks for one answer where a national and a force report carry the same
 * finding; a promise to answer there is none.
 *
 * @param responses to all reports
 */
export function answeringLinks(
  links: readonly FindingLink[],
  responses: readonly Pick<ReportResponse, 'items'>[],
): readonly FindingLink[] {
  const answered = new Set(
    responses
      .flatMap(({ items }) => items)
      .filter(({ action, noActionBecause }) => isWritten(action) || isWritten(noActionBecause))
      .map(({ findingId }) => findingId),
  );
  const twins = links.filter(({ kind }) => kind === 'answered-by');
  for (let before = -1; before !== answered.size;) {
    before = answered.size;
    for (const { fromId, toId } of twins) if (answered.has(toId)) answered.add(fromId);
  }
  return links.filter(({ kind, toId }) => kind !== 'answered-by' || answered.has(toId));
}
