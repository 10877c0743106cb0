import type { Reader } from '#db/connection/reader';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { actionSheetDocument } from '#shared/accountability/action-sheet-document';
import { latestValue } from '#shared/analysis/series';
import type { ActionRow } from '#shared/contract/meeting-views';
import type { MeetingDocument } from '#shared/contract/document-contract';
import type { ResolvedPack } from '#shared/pack/resolved';
import { privateQuestions } from '../editions/private-questions';
import { figureList } from '../figure-list';
import { meetingMinutes } from '../minutes/agreed-minutes';
import { readActionRecords } from './carried-input';
import { actionsView } from './actions-view';

/** As many figures as a sheet names of an action: what was before them stands in its sentence. */
const newest = 6;

/**
 * Minutes or action sheets from what is recorded, ready to be printed or written.
 * @throws DeskError not-found, or refused where public minutes are asked of a meeting that is held in private
 */
export function meetingDocument(read: Reader, asked: MeetingDocument, today: string): ResolvedPack {
  switch (asked.kind) {
    case 'minutes':
      return meetingMinutes(read, asked);
    case 'action-sheet': {
      const { owner, edition } = asked;
      const office = readWorkspaceInfo(read).office.name;
      const { series } = readActionRecords(read);
      const measuring = ({ data, metricId }: ActionRow) =>
        data?.observationIds.slice(-newest) ??
        (metricId === null ? [] : [latestValue(series(metricId))?.id].filter((id) => id !== undefined));
      return actionSheetDocument({
        view: actionsView(read, owner, today),
        owner,
        office,
        today,
        edition,
        taken: privateQuestions(read).actions,
        figuresOf: (row) => figureList(read, measuring(row)).figures,
      });
    }
  }
}
