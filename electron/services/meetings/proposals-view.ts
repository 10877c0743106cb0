import type { Reader } from '#db/connection/reader';
import { listDropped } from '#db/repositories/dropped-proposals';
import { findMeeting } from '#db/repositories/meetings';
import { listQuestions } from '#db/repositories/questions';
import { DeskError } from '#shared/contract/errors';
import type { ProposalsView } from '#shared/contract/meeting-views';
import { propose } from '#shared/enquiry/propose';
import { signalLabels, type Proposal } from '#shared/enquiry/proposal';
import { figureList } from '../figure-list';
import { readActionRecords } from './carried-input';
import { enquiryEvidence } from './enquiry-evidence';

/** All that the evidence calls for at this meeting, dropped or taken or not. @throws DeskError not-found */
export function proposalsFor(read: Reader, meetingId: string): readonly Proposal[] {
  const meeting = findMeeting(read, meetingId);
  if (meeting === null) throw new DeskError('not-found', 'That meeting is no longer in the workspace.');
  return propose(enquiryEvidence(read, meeting, readActionRecords(read)));
}

/** What is proposed for a meeting: not what was dropped, nor what one of its questions is about already. */
export function proposalsView(read: Reader, meetingId: string): ProposalsView {
  const figures = (ids: readonly string[]) => figureList(read, ids).figures;
  const dropped = listDropped(read);
  const questions = listQuestions(read, meetingId);
  const isDropped = ({ subject, evidence }: Proposal) =>
    dropped.some((each) => each.subject === subject && each.evidence === evidence);
  const askedAs = ({ subject, metricId, findingId }: Proposal) => {
    const index = questions.findIndex(
      (question) =>
        question.subject === subject ||
        (metricId !== null && question.metricId === metricId) ||
        (findingId !== null && question.findingId === findingId),
    );
    return index < 0 ? null : index + 1;
  };
  const all = proposalsFor(read, meetingId);
  return {
    proposals: all
      .filter((proposal) => !isDropped(proposal))
      .map((proposal) => ({
        subject: proposal.subject,
        evidence: proposal.evidence,
        signal: signalLabels[proposal.signal],
        question: proposal.question,
        reason: proposal.reason,
        figures: figures(proposal.figures),
        metricId: proposal.metricId,
        findingId: proposal.findingId,
        askedAs: askedAs(proposal),
      })),
    dropped: dropped.filter(({ subject, evidence }) =>
      all.some((proposal) => proposal.subject === subject && proposal.evidence === evidence),
    ),
  };
}
