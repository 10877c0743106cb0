import type { MetricEdit } from '#shared/contract/definition-views';
import { RecordSection } from '../../../components/record-section';
import { BaselineDialog } from './baseline-dialog';

export function BaselinesSection({ edit }: { readonly edit: MetricEdit }) {
  return (
    <RecordSection
      title="Baselines"
      intro="An earlier period that later figures are compared with, besides the year before."
      addLabel="New baseline…"
      empty="Figures are compared with the year before only."
      records={edit.baselines}
      removeCall="metrics.removeBaseline"
      row={({ period, label }) => ({
        title: label,
        details: [period],
        consequence: 'Figures are no longer compared with that period; its own figures stay. The change log keeps it.',
      })}
      renderDialog={(baseline, onClose) => <BaselineDialog edit={edit} baseline={baseline} onClose={onClose} />}
    />
  );
}
