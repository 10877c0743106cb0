import type { Reader } from '#db/connection/reader';
import { listActionUpdates } from '#db/repositories/action-updates';
import { listActions } from '#db/repositories/actions';
import { listMeetings, listPrivateMeetings } from '#db/repositories/meetings';
import type { CarriedInput } from '#shared/accountability/carried-action';
import type { Action } from '#shared/domain/meeting/action';
import type { Meeting } from '#shared/domain/meeting/meeting';
import type { Stored } from '#shared/domain/stored';
import type { Context } from '#shared/pack/resolve/context';
import { workspaceContext } from '../workspace-context';

/** What is read once to tell of every action: with the figures of the metrics that measure them. */
export interface ActionRecords extends CarriedInput {
  readonly context: Context;
  readonly actions: readonly Stored<Action>[];
  readonly meetings: readonly Stored<Meeting>[];
}

export function readActionRecords(read: Reader): ActionRecords {
  const actions = listActions(read);
  const context = workspaceContext(read, [...new Set(actions.flatMap(({ metricId }) => metricId ?? []))]);
  return {
    context,
    actions,
    updates: listActionUpdates(read),
    meetings: listMeetings(read),
    privateMeetings: new Set(listPrivateMeetings(read)),
    breaks: context.data.breaks,
    metric: context.metric,
    series: context.series,
  };
}
