import type { MetricEdit } from '#shared/contract/definition-views';
import { longDate } from '#shared/text/dates';
import { RecordSection } from '../../../components/record-section';
import { standingLabel } from '../../../components/metric-form/metric-words';
import { TargetDialog } from './target-dialog';

export function TargetsSection({ edit }: { readonly edit: MetricEdit }) {
  return (
    <RecordSection
      title="Targets"
      intro="What the figures are held against. A standard is set nationally, an ambition is what somebody wants to reach, guidance is advice."
      addLabel="New target…"
      empty="Nothing is said about how high or low the figures should be."
      records={edit.targets}
      removeCall="metrics.removeTarget"
      row={({ text, standing, label, from, sourceTitle }) => ({
        title: text,
        details: [
          label,
          from === null ? standingLabel(standing) : `${standingLabel(standing)}, from ${longDate(from)}`,
          sourceTitle,
        ],
        consequence: 'The target is no longer used from now on; the change log keeps it.',
      })}
      renderDialog={(target, onClose) => <TargetDialog edit={edit} target={target} onClose={onClose} />}
    />
  );
}
