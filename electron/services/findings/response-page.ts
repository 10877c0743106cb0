import type { Reader } from '#db/connection/reader';
import { listLinks } from '#db/repositories/finding-links';
import { listFindings } from '#db/repositories/findings';
import { listInspections } from '#db/repositories/inspections';
import { findResponse } from '#db/repositories/responses';
import { responseParts } from '#shared/accountability/response-parts';
import { lastDayOf, responseState } from '#shared/accountability/section-55';
import { DeskError } from '#shared/contract/errors';
import type { ResponsePage } from '#shared/contract/inspection-views';
import type { Finding } from '#shared/domain/finding/finding';
import type { FindingLink } from '#shared/domain/finding/progress';
import { dayOfWeekDate, daysBetween, longDate } from '#shared/text/dates';
import { findingKindLabels } from '#shared/text/labels';
import { formatNumber } from '#shared/text/numbers';
import { answeringLinksHeld } from './answering-links-held';

const nothingYet = {
  invitedOn: null,
  commentsWantedBy: null,
  chiefComments: null,
  ownComments: null,
  replyToChief: null,
  publishedOn: null,
  publishedAt: null,
  copiesSentOn: null,
  notApplicableBecause: null,
  items: [],
} as const;

/** The response to a report: its clock, its parts, and what each recommendation asks. */
export function responsePage(read: Reader, inspectionId: string, today: string): ResponsePage {
  const inspection = listInspections(read).find(({ id }) => id === inspectionId);
  if (inspection === undefined) throw new DeskError('not-found', 'That inspection is no longer in the workspace.');
  const all = listFindings(read);
  const own = all.filter((finding) => finding.inspectionId === inspectionId);
  const links = answeringLinksHeld(read);
  const allLinks = listLinks(read);
  const stored = findResponse(read, inspectionId);
  const response = stored?.response ?? null;
  const { inspectionId: _, items, ...details } = response ?? { inspectionId, ...nothingYet };
  const day = daysBetween(inspection.publishedOn, today) + 1;
  const lastDay = lastDayOf(inspection.publishedOn);
  return {
    inspectionId,
    title: inspection.title,
    publishedText: `published ${longDate(inspection.publishedOn)}`,
    lastDayText: dayOfWeekDate(lastDay),
    dayText: day > 56 ? `day ${formatNumber(day, 0)}, after the last` : `day ${formatNumber(day, 0)} of 56`,
    state: responseState(response, own, links, inspection.publishedOn, today),
    details: {
      id: inspectionId,
      revision: stored?.revision ?? 0,
      ...details,
      items: items.map((item) => ({ ...item })),
    },
    parts: responseParts(response, own, links).map(({ title, done, words }) => ({ title, done, words })),
    items: own
      .filter(({ tone }) => tone !== 'strength')
      .map((finding) => ({
        findingId: finding.id,
        ref: finding.ref,
        title: finding.title,
        kindLabel: findingKindLabels[finding.kind],
        required: finding.kind === 'recommendation',
        answeredIn: twinOf(finding, allLinks, links, all),
      })),
  };
}

/** The twin in another report whose answer stands for this one: where a national and a force report carry the same finding. */
function twinOf(
  finding: Finding,
  links: readonly FindingLink[],
  held: readonly FindingLink[],
  findings: readonly Finding[],
): string | null {
  const link = links.find(({ kind, fromId }) => kind === 'answered-by' && fromId === finding.id);
  const twin = findings.find(({ id }) => id === link?.toId);
  if (twin === undefined || link === undefined) return null;
  const isHeld = held.some(({ kind, fromId, toId }) => kind === link.kind && fromId === finding.id && toId === twin.id);
  return isHeld ? `answered with ${twin.ref}` : `to be answered with ${twin.ref}, which has no answer yet`;
}
