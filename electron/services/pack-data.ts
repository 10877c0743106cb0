import type { Reader } from '#db/connection/reader';
import { findForce } from '#db/repositories/forces';
import { listLinks } from '#db/repositories/finding-links';
import { listTests } from '#db/repositories/finding-tests';
import { listFindings } from '#db/repositories/findings';
import { listInspections } from '#db/repositories/inspections';
import { listActionUpdates } from '#db/repositories/action-updates';
import { listActions } from '#db/repositories/actions';
import { findMeeting, listMeetings, listPrivateMeetings } from '#db/repositories/meetings';
import { listQuestions } from '#db/repositories/questions';
import { listBaselines } from '#db/repositories/baselines';
import { listBreaks } from '#db/repositories/breaks';
import { listSets } from '#db/repositories/metric-sets';
import { listStandingRebases } from '#db/repositories/rebases';
import { listMetrics } from '#db/repositories/metrics';
import { listDoubts, listObservations } from '#db/repositories/observations';
import { listPackImages } from '#db/repositories/pack-images';
import { listPeerGroups } from '#db/repositories/peer-groups';
import { findResponse } from '#db/repositories/responses';
import { listStatusEntries } from '#db/repositories/status-entries';
import { listStatusWords } from '#db/repositories/status-words';
import { listSources } from '#db/repositories/sources';
import { listTargets } from '#db/repositories/targets';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import type { Meeting } from '#shared/domain/meeting/meeting';
import { DeskError } from '#shared/contract/errors';
import { currentSeries } from '#shared/analysis/series';
import type { PeersChoice } from '#shared/pack/figure/figures-in';
import { groupOf } from '#shared/pack/figure/group-of';
import type { PackData, PackPeers } from '#shared/pack/resolve/pack-data';
import { peersData } from './peers-data';

interface Wanted {
  readonly metricIds?: readonly string[];
  readonly otherForceIds?: readonly string[];
  readonly peers?: readonly PeersChoice[];
}

/**
 * Reads all that a pack of this meeting can refer to.
 * @param wanted metrics whose observations are needed: a workspace may hold hundreds of thousands; all where it is left out. The same
 *   metrics of other forces, and figures of a group of forces, are read only as far as they are named.
 * @throws DeskError not-found when the meeting has gone
 */
export function readPackData(read: Reader, meetingId: string, wanted: Wanted = {}): PackData {
  const meeting = findMeeting(read, meetingId);
  if (meeting === null) throw new DeskError('not-found', 'The meeting of this pack is no longer there.');
  return readDataAt(read, meeting, wanted);
}

/** The same for a meeting that need not be stored. */
export function readDataAt(read: Reader, meeting: Meeting, wanted: Wanted): PackData {
  const { metricIds, otherForceIds = [], peers = [] } = wanted;
  const { force, office } = readWorkspaceInfo(read);
  const peerGroups = listPeerGroups(read);
  const inspections = listInspections(read);
  const metrics = listMetrics(read);
  const of = (forceId: string) =>
    listObservations(read, metricIds === undefined ? { forceId } : { forceId, metricIds });
  return {
    force,
    office,
    meeting,
    questions: listQuestions(read, meeting.id),
    meetings: listMeetings(read),
    actions: listActions(read),
    actionUpdates: listActionUpdates(read),
    privateMeetings: listPrivateMeetings(read),
    metrics,
    targets: listTargets(read),
    baselines: listBaselines(read),
    rebases: listStandingRebases(read).filter(({ forceId }) => forceId === force.id),
    breaks: listBreaks(read),
    sets: listSets(read),
    peerGroups,
    observations: of(force.id),
    otherForces: [...new Set(otherForceIds)].flatMap((id) => {
      const other = id === force.id ? null : findForce(read, id);
      return other === null ? [] : [{ force: other, observations: of(id) }];
    }),
    doubts: listDoubts(read),
    inspections,
    findings: listFindings(read),
    sources: listSources(read),
    published: [],
    images: listPackImages(read),
    tests: listTests(read),
    statusEntries: listStatusEntries(read),
    statusWords: listStatusWords(read),
    links: listLinks(read),
    responses: inspections.flatMap(({ id }) => findResponse(read, id)?.response ?? []),
    peers: peers.flatMap((choice) => packPeers(read, force.id, choice, { metrics, peerGroups })),
  };
}

function packPeers(
  read: Reader,
  forceId: string,
  { metricId, peerGroupId, period: named = null }: PeersChoice,
  { metrics, peerGroups }: Pick<PackData, 'metrics' | 'peerGroups'>,
): PackPeers[] {
  const group = groupOf(peerGroupId, { peerGroups });
  const metric = metrics.find(({ id }) => id === metricId);
  if (group === null || metric === undefined) return [];
  const own = listObservations(read, { forceId, metricIds: [metricId] });
  const series = currentSeries(own.filter(({ period }) => period.kind === metric.periodKind));
  const { observations, people, ...data } = peersData(read, metricId, group, { forceId, series }, named);
  // Numbers are compared as rates: the populations stand behind them too.
  const behind = metric.unit === 'count' ? [...observations, ...people] : observations;
  return [{ metricId, peerGroupId, period: named, data, observations: behind }];
}
