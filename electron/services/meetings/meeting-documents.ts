import type { Reader } from '#db/connection/reader';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { actionSheetDocument } from '#shared/accountability/action-sheet-document';
import { minutesDocument } from '#shared/accountability/minutes-document';
import type { MeetingDocument } from '#shared/contract/document-contract';
import { DeskError } from '#shared/contract/errors';
import type { ResolvedPack } from '#shared/pack/resolved';
import { privateQuestions } from '../editions/private-questions';
import { actionsView } from './actions-view';
import { meetingPage } from './meeting-page';

/**
 * Minutes or action sheets from what is recorded, ready to be printed or written.
 * @throws DeskError not-found, or refused where public minutes are asked of a meeting that is held in private
 */
export function meetingDocument(read: Reader, asked: MeetingDocument, today: string): ResolvedPack {
  const office = readWorkspaceInfo(read).office.name;
  switch (asked.kind) {
    case 'minutes': {
      const page = meetingPage(read, asked.meetingId, today);
      if (asked.edition === 'public' && !page.isPublic)
        throw new DeskError('refused', 'This meeting is held in private: it has no public minutes.');
      return minutesDocument({
        page,
        office,
        edition: asked.edition,
        taken: privateQuestions(read),
      });
    }
    case 'action-sheet': {
      const { owner } = asked;
      return actionSheetDocument({ view: actionsView(read, owner, today), owner, office, today });
    }
  }
}
