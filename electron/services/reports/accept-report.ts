import { randomUUID } from 'node:crypto';
import type { Store } from '#db/connection/store';
import { insertLink } from '#db/repositories/finding-links';
import { findStoredFinding, listFindings } from '#db/repositories/findings';
import { insertFinding } from '#db/repositories/insert-finding';
import { insertInspection } from '#db/repositories/inspections';
import type { Transaction } from '#db/connection/transaction';
import { insertSource, listSources } from '#db/repositories/sources';
import { storeFile } from '#db/repositories/stored-files';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { deadlineDay } from '#shared/accountability/deadline-day';
import type { InputOf, OutputOf } from '#shared/contract/contract';
import { DeskError } from '#shared/contract/errors';
import { plainFinding } from '#shared/domain/finding/finding';
import type { Finding, FindingFigure } from '#shared/domain/finding/finding';
import type { FindingLink } from '#shared/domain/finding/progress';
import { locatorWords } from '#shared/report/locator-words';
import type { ProposedFigure, ProposedFinding, ReportProposal } from '#shared/report/proposal';
import type { Source } from '#shared/domain/source/source';
import { sentenceCase } from '#shared/text/words';
import { seriesOfSource } from '../series-of-source';
import { thisComputer } from '../this-computer';
import { freeReference } from './free-reference';
import { isOwnFigure } from './own-figure';
import type { WaitingReport } from './waiting-report';

/** Stores what a person accepted of a report, in one write: the inspection with its judgments, its findings, and the file itself. */
export function acceptReport(
  store: Store,
  { fileName, bytes, proposal }: WaitingReport,
  { details, findings, links }: Omit<InputOf<'reports.accept'>, 'token'>,
): OutputOf<'reports.accept'> {
  return store.write({ actor: thisComputer, reason: `Report read: ${fileName}` }, (tx) => {
    const source = sourceOf(tx, details);
    const inspectionId = randomUUID();
    const { force } = readWorkspaceInfo(tx);
    storeFile(tx, { name: fileName, bytes, retrievedOn: source.accessedOn, address: source.address });
    insertInspection(tx, { id: inspectionId, forceId: force.id, ...details, sourceId: source.id });
    const taken = new Set(listFindings(tx).map(({ ref }) => ref));
    const ids = new Map(findings.map(({ id }) => [id, randomUUID()]));
    // A recommendation hangs on its cause of concern, which must be there first.
    const ordered = findings.toSorted(
      (a, b) => Number(a.kind === 'recommendation') - Number(b.kind === 'recommendation'),
    );
    for (const accepted of ordered) {
      const proposed = proposal.findings.find(({ id }) => id === accepted.id);
      if (proposed === undefined) throw new DeskError('not-found', 'The report was read anew. Look at it once more.');
      const ref = freeReference(taken, { force: force.shortName, cycle: details.cycle, kind: accepted.kind });
      taken.add(ref);
      insertFinding(tx, {
        ...findingOf(proposed, proposal, details.publishedOn),
        id: ids.get(accepted.id) ?? randomUUID(),
        ref,
        inspectionId,
        kind: accepted.kind,
        tone: accepted.tone,
        area: accepted.area,
        title: accepted.title,
        parentId: proposed.parentId === null ? null : (ids.get(proposed.parentId) ?? null),
        sourceId: source.id,
      });
    }
    linkEarlier(tx, proposal, links, ids);
    return { inspectionId, findings: findings.length };
  });
}

/** The source that was chosen, or the report itself as a new one. */
function sourceOf(tx: Transaction, details: InputOf<'reports.accept'>['details']): Source {
  const { sourceId, title, body, publishedOn } = details;
  if (sourceId !== null) {
    const known = listSources(tx).find(({ id }) => id === sourceId);
    if (known === undefined) throw new DeskError('not-found', 'That source is no longer there. Choose another.');
    return known;
  }
  const made: Source = {
    id: randomUUID(),
    title,
    publisher: body,
    address: null,
    publishedOn,
    accessedOn: null,
    kind: 'inspection-report',
    note: null,
    seriesId: seriesOfSource(tx, { title, publisher: body }),
    release: null,
  };
  insertSource(tx, made);
  return made;
}

type FromReport = Omit<
  Finding,
  'id' | 'ref' | 'inspectionId' | 'kind' | 'tone' | 'area' | 'title' | 'parentId' | 'sourceId'
>;

function findingOf(
  proposed: ProposedFinding,
  { figures, kind }: Pick<ReportProposal, 'figures' | 'kind'>,
  publishedOn: string,
): FromReport {
  const words = proposed.deadline?.words ?? null;
  return {
    ...plainFinding,
    text: [proposed.leadIn, proposed.text].filter((part) => part !== null && part !== '').join('\n') || proposed.title,
    figures: figures.filter((figure) => figure.findingId === proposed.id && isOwnFigure(figure)).map(figureOf),
    metricIds: [],
    earlyFeedback: proposed.earlyFeedback,
    locator: sentenceCase(locatorWords(proposed.locator, kind)),
    hmicfrsNumber: proposed.number,
    deadlineWords: words,
    hmicfrsDeadline: words === null ? null : deadlineDay(words, publishedOn),
  };
}

function figureOf({
  unit,
  words,
  value,
  from,
  numerator,
  denominator,
  halfWidth,
  periods,
}: ProposedFigure): FindingFigure {
  return {
    label: words,
    value,
    unit,
    numerator,
    denominator,
    halfWidth,
    period: periods[0]?.words ?? null,
    comparator: from === null ? null : { label: 'before', value: from, halfWidth: null },
  };
}

type AcceptedLinks = InputOf<'reports.accept'>['links'];

/** Links to findings of earlier reports, each with the sentences of this report that say so. */
function linkEarlier(
  tx: Transaction,
  { previous }: ReportProposal,
  links: AcceptedLinks,
  ids: ReadonlyMap<string, string>,
): void {
  const made = new Map<string, FindingLink>();
  for (const { previousId, findingId, earlierId, kind } of links) {
    const said = previous.find(({ id }) => id === previousId);
    const fromId = ids.get(findingId);
    if (said === undefined || fromId === undefined)
      throw new DeskError('not-found', 'The report was read anew. Look at it once more.');
    if (findStoredFinding(tx, earlierId) === null)
      throw new DeskError('not-found', 'That earlier finding is no longer in the workspace. Choose another.');
    const key = `${fromId}/${earlierId}/${kind}`;
    const sentences = [made.get(key)?.note, said.text, said.now].filter(
      (text) => text !== undefined && text !== null && text !== '',
    );
    made.set(key, { fromId, toId: earlierId, kind, note: sentences.join(' ') });
  }
  for (const link of made.values()) insertLink(tx, link);
}
