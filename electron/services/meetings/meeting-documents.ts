import type { Reader } from '#db/connection/reader';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { actionSheetDocument } from '#shared/accountability/action-sheet-document';
import { minutesDocument } from '#shared/accountability/minutes-document';
import type { MeetingDocument } from '#shared/contract/document-contract';
import type { ResolvedPack } from '#shared/pack/resolved';
import { privateQuestions } from '../editions/private-questions';
import { actionsView } from './actions-view';
import { meetingPage } from './meeting-page';

/** Minutes or action sheets from what is recorded, ready to be printed or written. @throws DeskError not-found */
export function meetingDocument(read: Reader, asked: MeetingDocument, today: string): ResolvedPack {
  const office = readWorkspaceInfo(read).office.name;
  switch (asked.kind) {
    case 'minutes':
      return minutesDocument({
        page: meetingPage(read, asked.meetingId, today),
        office,
        edition: asked.edition,
        taken: privateQuestions(read),
      });
    case 'action-sheet': {
      const { owner } = asked;
      return actionSheetDocument({ view: actionsView(read, owner, today), owner, office, today });
    }
  }
}
