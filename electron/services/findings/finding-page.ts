import type { Reader } from '#db/connection/reader';
import { listRequests } from '#db/repositories/data-requests';
import { listFigureLinks } from '#db/repositories/figure-links';
import { listLinks } from '#db/repositories/finding-links';
import { findStoredFinding } from '#db/repositories/findings';
import { findingFaults } from '#shared/accountability/faults';
import { dueOf } from '#shared/accountability/due-of';
import { markFigures } from '#shared/accountability/mark-figures';
import { statusLife } from '#shared/accountability/status-life';
import { DeskError } from '#shared/contract/errors';
import type { FindingPage } from '#shared/contract/finding-views';
import type { Finding } from '#shared/domain/finding/finding';
import type { Stored } from '#shared/domain/stored';
import type { Context } from '#shared/pack/resolve/context';
import { resolveFindingFigure } from '#shared/pack/finding-figure';
import { longDate } from '#shared/text/dates';
import { findingKindLabels, findingToneLabels, gradeLabels } from '#shared/text/labels';
import { meetingsAbout } from './meetings-about';
import { findingStates } from './finding-state';
import { lineageOf, linksOf } from './lineage';
import { packsWithFinding } from './packs-with-finding';
import { entryViews, statusesNow, updateViews } from './status-view';
import { testView } from './test-view';

/** A finding's page: what the report said, what became of it, what tests it since. */
export function findingPage(read: Reader, id: string, today: string): FindingPage {
  const { context, words, of } = findingStates(read, today);
  const finding = findStoredFinding(read, id);
  if (finding === null) throw new DeskError('not-found', 'That finding is no longer in the workspace.');
  const state = of(finding);
  const { findings, metrics } = context.data;
  const links = listLinks(read);
  const figureLinks = listFigureLinks(read, id);
  const inspection = context.inspection(finding.inspectionId);
  const number = context.citations.cite(finding.sourceId);
  const source = context.citations.list().find((cited) => cited.number === number);
  if (source === undefined)
    throw new DeskError('damaged-workspace', 'The source of this finding is missing. Restore a backup.');
  const grade = inspection?.judgments.find(({ area }) => area === finding.area)?.grade ?? null;
  const order = findings.findIndex((other) => other.id === id);
  const opened = state.entries.filter(({ scheme }) => scheme === 'hmicfrs').at(0)?.datedOn;
  return {
    id,
    details: detailsOf(finding),
    kindLabel: findingKindLabels[finding.kind],
    toneLabel: findingToneLabels[finding.tone],
    inspectionId: finding.inspectionId,
    inspection: inspection === null ? '' : `${inspection.programme} ${inspection.cycle}`,
    publishedText: inspection === null ? '' : `published ${longDate(inspection.publishedOn)}`,
    figures: finding.figures.map((figure, index) => ({
      ...resolveFindingFigure(figure),
      observationId: figureLinks.get(index + 1) ?? null,
    })),
    textParts: markFigures(finding.text, finding.figures),
    grade: grade === null ? null : gradeLabels[grade],
    source,
    faults: findingFaults(finding, findings),
    due: deadlines(finding, today),
    statuses: statusesNow(state.statuses),
    lifeText: opened === undefined ? null : statusLife(state.entries, words, 'hmicfrs', opened, today).words,
    entries: entryViews(state.entries, words),
    words,
    updates: updateViews(state.updates),
    tests: state.tests.map((test) => testView(test, context)),
    contradictions: state.contradictions,
    lookAgain: state.lookAgain !== null,
    requests: listRequests(read, id).map((request) => ({
      ...request,
      askedText: longDate(request.askedOn),
      overdue: request.answer === null && request.dueOn !== null && request.dueOn < today,
    })),
    lineage: lineageOf(finding, links, context),
    links: linksOf(finding, links, context),
    children: findings.filter(({ parentId }) => parentId === id).map(shortOf),
    related: findings
      .filter((other) => other.id !== id && other.inspectionId === finding.inspectionId && other.area === finding.area)
      .map(shortOf),
    ...meetingsAbout(read, id, today),
    packs: packsWithFinding(read, finding),
    neighbours: { previous: findings[order - 1]?.id ?? null, next: findings[order + 1]?.id ?? null },
    choices: {
      metrics: metrics.map((metric) => ({ id: metric.id, label: metric.title, direction: metric.direction })),
      findings: findings
        .filter((other) => other.id !== id)
        .map(({ id: other, ref, title }) => ({ id: other, label: `${ref} ${title}` })),
      owners: ownersOf(context),
      areas: [...new Set(findings.map(({ area }) => area))],
    },
  };
}

export function ownersOf({ data }: Context): string[] {
  return [...new Set(data.findings.flatMap(({ owner }) => owner ?? []))].toSorted((a, b) =>
    a.localeCompare(b, 'en-GB'),
  );
}

const shortOf = ({ id, ref, title }: Finding) => ({ id, ref, title });

function detailsOf({ id, revision, ...finding }: Stored<Finding>): FindingPage['details'] {
  const { inspectionId: _, figures: __, metricIds: ___, sourceId: ____, ...details } = finding;
  return { id, revision, ...details, addressees: [...details.addressees] };
}

/** Both deadlines apart, each with whose it is. */
function deadlines({ hmicfrsDeadline, localDeadline }: Finding, today: string): FindingPage['due'] {
  return [
    ...deadline('HMICFRS deadline', { hmicfrsDeadline, localDeadline: null }, today),
    ...deadline('Local deadline', { hmicfrsDeadline: null, localDeadline }, today),
  ];
}

function deadline(
  label: string,
  one: Pick<Finding, 'hmicfrsDeadline' | 'localDeadline'>,
  today: string,
): FindingPage['due'] {
  const due = dueOf(one, today);
  return due === null ? [] : [{ label, dateText: longDate(due.day), overdue: due.overdue }];
}
