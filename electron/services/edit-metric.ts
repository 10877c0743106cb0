import { randomUUID } from 'node:crypto';
import type { Store } from '#db/connection/store';
import type { Transaction } from '#db/connection/transaction';
import { insertBaseline, removeBaseline, updateBaseline } from '#db/repositories/baselines';
import { insertBreak, removeBreak, updateBreak } from '#db/repositories/breaks';
import { insertDefinition, removeDefinition, updateDefinition } from '#db/repositories/metric-definitions';
import { findStoredMetric, hasFigures, insertMetric, updateMetric } from '#db/repositories/metrics';
import { insertTarget, removeTarget, updateTarget } from '#db/repositories/targets';
import type { InputOf } from '#shared/contract/contract';
import type { Saved } from '#shared/contract/contract-call';
import type { MetricDetails } from '#shared/contract/edit-inputs';
import { DeskError } from '#shared/contract/errors';
import { parsePeriodCell } from '#shared/import/cells/parse-period-cell';
import { unitTitles } from '#shared/text/labels';
import { thisComputer } from './this-computer';

type Record = { readonly id: string; readonly revision: number };

/** Changes the record that was named, or makes a new one. */
function save(
  store: Store,
  reason: string,
  record: Record | null,
  update: (tx: Transaction, record: Record) => number,
  insert: (tx: Transaction) => string,
): Saved {
  return store.write({ actor: thisComputer, reason }, (tx) =>
    record === null ? { id: insert(tx), revision: 1 } : { id: record.id, revision: update(tx, record) },
  );
}

function remove(store: Store, reason: string, work: (tx: Transaction) => void): null {
  store.write({ actor: thisComputer, reason }, work);
  return null;
}

export function createMetric(store: Store, { details, definition }: InputOf<'metrics.create'>): Saved {
  const id = randomUUID();
  return store.write({ actor: thisComputer, reason: `Metric made: ${details.title}` }, (tx) => {
    const { definition: text, countedBy, numerator, denominator } = definition;
    insertMetric(tx, { id, ...details, definition: text, countedBy, numerator, denominator });
    return { id, revision: 1 };
  });
}

/** Figures keep the meaning that they were stored with: what would change it is refused while there are any. */
function refuseNewMeaning(tx: Transaction, metricId: string, details: MetricDetails): void {
  const before = findStoredMetric(tx, metricId);
  if (before === null) throw new DeskError('not-found', 'That metric is no longer in the workspace.');
  if (before.unit === details.unit && before.periodKind === details.periodKind) return;
  if (!hasFigures(tx, metricId)) return;
  const field = before.unit === details.unit ? 'details.periodKind' : 'details.unit';
  const message = `Its figures are held as they are (${unitTitles[before.unit].toLowerCase()}): make another metric for the new way of counting.`;
  throw new DeskError('invalid-input', message, { [field]: message });
}

export function saveDetails(store: Store, { record, details }: InputOf<'metrics.saveDetails'>): Saved {
  return save(
    store,
    `Metric changed: ${details.title}`,
    record,
    (tx) => {
      refuseNewMeaning(tx, record.id, details);
      return updateMetric(tx, record, details);
    },
    () => record.id,
  );
}

export function saveDefinition(store: Store, input: InputOf<'metrics.saveDefinition'>): Saved {
  const { metricId, record, details } = input;
  return save(
    store,
    'Definition of a metric changed',
    record,
    (tx, known) => updateDefinition(tx, known, details),
    (tx) => insertDefinition(tx, { metricId, ...details }),
  );
}

export function dropDefinition(store: Store, record: Record): null {
  return remove(store, 'Definition of a metric removed', (tx) => removeDefinition(tx, record));
}

export function saveTarget(store: Store, { metricId, record, details }: InputOf<'metrics.saveTarget'>): Saved {
  return save(
    store,
    `Target changed: ${details.label}`,
    record,
    (tx, known) => updateTarget(tx, known, details),
    (tx) => insertTarget(tx, { metricId, ...details }),
  );
}

export function dropTarget(store: Store, record: Record): null {
  return remove(store, 'Target removed', (tx) => removeTarget(tx, record));
}

export function saveBaseline(store: Store, { metricId, record, details }: InputOf<'metrics.saveBaseline'>): Saved {
  const period = parsePeriodCell(details.period);
  if (period === null) {
    const message = 'Write the period as “12 months to 30 June 2019”, “June 2019” or “2018/19”.';
    throw new DeskError('invalid-input', message, { 'details.period': message });
  }
  const baseline = { period, label: details.label };
  return save(
    store,
    `Baseline changed: ${details.label}`,
    record,
    (tx, known) => updateBaseline(tx, known, baseline),
    (tx) => insertBaseline(tx, { metricId, ...baseline }),
  );
}

export function dropBaseline(store: Store, record: Record): null {
  return remove(store, 'Baseline removed', (tx) => removeBaseline(tx, record));
}

export function saveBreak(store: Store, { record, details }: InputOf<'metrics.saveBreak'>): Saved {
  return save(
    store,
    'Break in series changed',
    record,
    (tx, known) => updateBreak(tx, known, details),
    (tx) => insertBreak(tx, details),
  );
}

export function dropBreak(store: Store, record: Record): null {
  return remove(store, 'Break in series removed', (tx) => removeBreak(tx, record));
}
