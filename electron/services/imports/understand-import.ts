import { listForceNames } from '#db/repositories/force-names';
import { listMetrics } from '#db/repositories/metrics';
import { listPeerGroups } from '#db/repositories/peer-groups';
import { DeskError } from '#shared/contract/errors';
import { joinMetrics } from '#shared/import/join-metrics';
import { applyMapping } from '#shared/import/mapping/apply-mapping';
import { checkAcrossTables } from '#shared/import/checks/check-across-tables';
import { checkRecognised } from '#shared/import/checks/check-recognised';
import type { Catalogue } from '#shared/import/proposal';
import { recognise } from '#shared/import/recognise/recognise';
import { storedValues } from './stored-values';
import type { Session } from '../session';
import type { WaitingImport } from './waiting-imports';

/** What tables may name: the workspace's own metrics, groups and forces. */
export function catalogueOf({ read }: Session): Catalogue {
  return { metrics: listMetrics(read), peerGroups: listPeerGroups(read), forces: listForceNames(read) };
}

export type Unread = Omit<WaitingImport, 'found' | 'recognised'>;

/** Understands the tables of a file: by the mapping where there is one, else by what is recognised. */
export function understand(session: Session, item: Unread): WaitingImport {
  const catalogue = catalogueOf(session);
  const choices = { acceptMonthEnds: item.acceptMonthEnds };
  const table = item.tables[item.chosenTable];
  if (item.mapping !== null && table === undefined)
    throw new DeskError('invalid-input', 'There is no table in this file.');
  const found =
    item.mapping === null || table === undefined
      ? recognise(item.tables, catalogue, choices)
      : [applyMapping(table, item.mapping, catalogue, choices)];
  return checkedImport(session, { ...item, found }, catalogue);
}

/** Puts together what is one metric, and holds what is found against the store and itself. */
export function checkedImport(
  session: Session,
  item: Omit<WaitingImport, 'recognised'>,
  catalogue: Catalogue,
): WaitingImport {
  const joined = item.found.map((part) => joinMetrics(part, item.same));
  const stored = storedValues(session.read, joined);
  const checked = joined.map((part) => checkRecognised(part, { catalogue, stored }));
  return { ...item, recognised: checkAcrossTables(checked) };
}
