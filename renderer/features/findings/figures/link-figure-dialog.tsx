import type { FindingPage } from '#shared/contract/finding-views';
import { RadioGroup } from '../../../components/radio-group';
import { RecordDialog } from '../../../components/record-dialog';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { useRecordForm } from '../../../components/use-record-form';

interface LinkFigureDialogProps {
  readonly page: FindingPage;
  /** Of the figure among the finding's, from 1. */
  readonly position: number;
  readonly figure: FindingPage['figures'][number];
  readonly onClose: () => void;
}

type How = 'enter' | 'held';
interface LinkDraft {
  readonly metricId: string;
  readonly period: string;
  readonly how: How;
}

function startOf(metricId: string, period: string | null): LinkDraft {
  return { metricId, period: period ?? '', how: 'held' };
}

/** Makes a figure of the report a figure of a series: itself, with the report as its source, or one that is held already. */
export function LinkFigureDialog({ page, position, figure, onClose }: LinkFigureDialogProps) {
  const { id, revision } = page.details;
  // A finding that one metric tests mostly carries a figure of that metric.
  const first = page.tests.length === 1 ? (page.tests[0]?.details.metricId ?? '') : '';
  const form = useRecordForm({
    call: 'findings.linkFigure',
    stored: { record: { id, revision }, draft: startOf(first, figure.period) },
    inputOf: (draft, record) => ({
      record: record ?? { id, revision },
      position,
      metricId: draft.metricId,
      period: draft.period,
      enter: draft.how === 'enter',
    }),
    onSaved: () => {
      onClose();
      say('The figure is linked');
    },
  });
  const { draft, change, errorAt } = form;
  return (
    <RecordDialog
      title={`Link ${figure.value} to a metric`}
      form={form}
      shown={['metricId', 'period']}
      saveLabel="Link it"
      onClose={onClose}
    >
      <p className="quiet">{figure.label}</p>
      <Select
        label="Metric"
        value={draft.metricId}
        choices={[
          { id: '', label: 'Choose a metric' },
          ...page.choices.metrics.map(({ id: metric, label }) => ({ id: metric, label })),
        ]}
        onChange={(metricId) => change({ metricId })}
        error={errorAt('metricId')}
      />
      <TextField
        label="Period"
        description="As the metric has it: September 2023, 2023/24, 12 months to 30 June 2023"
        maxLength={80}
        value={draft.period}
        onChange={(period) => change({ period })}
        error={errorAt('period')}
      />
      <RadioGroup
        label="Which figure it is"
        value={draft.how}
        choices={[
          { id: 'held', label: 'The one that is held for the period' },
          { id: 'enter', label: 'The report’s own: enter it, with the report as its source' },
        ]}
        onChange={(chosen: How) => change({ how: chosen })}
      />
    </RecordDialog>
  );
}
