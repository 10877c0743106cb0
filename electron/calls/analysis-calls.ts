import { insertRebase, withdrawRebase } from '#db/repositories/rebases';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { analysisView } from '../services/analysis-view';
import { thisComputer } from '../services/this-computer';
import type { DeskCalls } from './desk-call-types';

export const analysisCalls = {
  'analysis.get': ({ read }, input) => analysisView(read, input),
  'analysis.rebase': ({ write }, input) =>
    write({ actor: thisComputer, reason: `Limits taken anew: ${input.reason}` }, (tx) => ({
      id: insertRebase(tx, { ...input, forceId: readWorkspaceInfo(tx).force.id }),
      revision: 1,
    })),
  'analysis.withdrawRebase': ({ write }, { id, reason }) => {
    write({ actor: thisComputer, reason: `Rebase withdrawn: ${reason}` }, (tx) => withdrawRebase(tx, id, reason));
    return null;
  },
} satisfies Partial<DeskCalls>;
