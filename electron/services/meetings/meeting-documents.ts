import type { Reader } from '#db/connection/reader';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { actionSheetDocument } from '#shared/accountability/action-sheet-document';
import { latestValue } from '#shared/analysis/series';
import { DeskError } from '#shared/contract/errors';
import type { ActionRow } from '#shared/contract/meeting-views';
import type { MeetingDocument } from '#shared/contract/document-contract';
import type { ResolvedPack } from '#shared/pack/resolved';
import { listWords } from '#shared/text/words';
import { privateQuestions } from '../editions/private-questions';
import { figureList } from '../figure-list';
import { meetingMinutes } from '../minutes/agreed-minutes';
import { readActionRecords } from './carried-input';
import { actionsView } from './actions-view';

/** As many figures as a sheet names of an action: what was before them stands in its sentence. */
const newest = 6;

/** A sheet of a name that nobody has would say that nothing is open. */
function noSuchOwner(owner: string, owners: readonly string[]): string {
  return owners.length === 0
    ? 'Nothing was promised or agreed yet: there is no action sheet.'
    : `“${owner}” has no action; the workspace holds actions of ${listWords(owners)}.`;
}

/**
 * Minutes or action sheets from what is recorded, ready to be printed or written.
 * @throws DeskError not-found (an owner without an action too), or refused where public minutes are asked of a meeting that is held in private
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
      const view = actionsView(read, owner, today);
      if (owner !== null && !view.owners.includes(owner))
        throw new DeskError('not-found', noSuchOwner(owner, view.owners));
      return actionSheetDocument({
        view,
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
