import type { Reader } from '#db/connection/reader';
import { findForce } from '#db/repositories/forces';
import { listFindings } from '#db/repositories/findings';
import { listInspections } from '#db/repositories/inspections';
import { listActionUpdates } from '#db/repositories/action-updates';
import { listActions } from '#db/repositories/actions';
import { findMeeting, listMeetings } from '#db/repositories/meetings';
import { listQuestions } from '#db/repositories/questions';
import { listBaselines } from '#db/repositories/baselines';
import { listBreaks } from '#db/repositories/breaks';
import { listSets } from '#db/repositories/metric-sets';
import { listStandingRebases } from '#db/repositories/rebases';
import { listMetrics } from '#db/repositories/metrics';
import { listDoubts, listObservations } from '#db/repositories/observations';
import { listPackImages } from '#db/repositories/pack-images';
import { listPeerGroups } from '#db/repositories/peer-groups';
import { listSources } from '#db/repositories/sources';
import { listTargets } from '#db/repositories/targets';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { DeskError } from '#shared/contract/errors';
import type { PackData } from '#shared/pack/resolve/pack-data';

/**
 * Reads all that a pack of this meeting can refer to.
 * @param metricIds whose observations are needed: a workspace may hold hundreds of thousands; all where it is left out
 * @param otherForceIds whose figures of the same metrics are needed too
 * @throws DeskError not-found when the meeting has gone
 */
export function readPackData(
  read: Reader,
  meetingId: string,
  metricIds?: readonly string[],
  otherForceIds: readonly string[] = [],
): PackData {
  const { force, office } = readWorkspaceInfo(read);
  const meeting = findMeeting(read, meetingId);
  if (meeting === null) throw new DeskError('not-found', 'The meeting of this pack is no longer there.');
  const of = (forceId: string) =>
    listObservations(read, metricIds === undefined ? { forceId } : { forceId, metricIds });
  return {
    force,
    office,
    meeting,
    questions: listQuestions(read, meetingId),
    meetings: listMeetings(read),
    actions: listActions(read),
    actionUpdates: listActionUpdates(read),
    metrics: listMetrics(read),
    targets: listTargets(read),
    baselines: listBaselines(read),
    rebases: listStandingRebases(read).filter(({ forceId }) => forceId === force.id),
    breaks: listBreaks(read),
    sets: listSets(read),
    peerGroups: listPeerGroups(read),
    observations: of(force.id),
    otherForces: [...new Set(otherForceIds)].flatMap((id) => {
      const other = id === force.id ? null : findForce(read, id);
      return other === null ? [] : [{ force: other, observations: of(id) }];
    }),
    doubts: listDoubts(read),
    inspections: listInspections(read),
    findings: listFindings(read),
    sources: listSources(read),
    published: [],
    images: listPackImages(read),
  };
}
