import { firstVintages } from '#db/repositories/figures';
import { listSets } from '#db/repositories/metric-sets';
import { readWorkspaceInfo } from '#db/repositories/workspace';
import { formatNumber } from '#shared/text/numbers';
import { countWords, plural } from '#shared/text/words';
import { metricRow } from '../services/metric-facts';
import { withCompanions } from '../services/metric-table';
import { metricPage } from '../services/metric-page';
import { workspaceContext } from '../services/workspace-context';
import type { DeskCalls } from './desk-call-types';

export const metricCalls = {
  'metrics.list': ({ read }) => {
    const context = workspaceContext(read);
    const rows = context.data.metrics.map((metric) =>
      metricRow(metric, context.series(metric.id), context.target(metric.id)),
    );
    const judged = rows.filter(({ target }) => target !== null && target.met !== null);
    const met = judged.filter(({ target }) => target?.met === true).length;
    const count = `${formatNumber(rows.length, 0)} ${plural(rows.length, 'metric', 'metrics')} with figures from published sources`;
    const some = met === 0 ? 'none' : countWords(met);
    const targets =
      judged.length === 0
        ? ''
        : `; ${some} of the ${countWords(judged.length)} with a target ${met > 1 ? 'meet' : 'meets'} it`;
    return { lead: `${count}${targets}.`, rows };
  },
  'metrics.get': ({ read }, { id }) =>
    metricPage(
      id,
      workspaceContext(read, withCompanions(id, listSets(read))),
      firstVintages(read, { metricId: id, forceId: readWorkspaceInfo(read).force.id }),
    ),
} satisfies Partial<DeskCalls>;
