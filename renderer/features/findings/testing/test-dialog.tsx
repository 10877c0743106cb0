import type { FindingPage, TestView } from '#shared/contract/finding-views';
import { RadioGroup } from '../../../components/radio-group';
import { RecordDialog } from '../../../components/record-dialog';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { say } from '../../../components/toasts';
import { storedDraft } from '../../../components/stored-draft';
import { useRecordForm } from '../../../components/use-record-form';
import { newTest, testDraft, testFields, testOf, type TestDraft } from './test-draft';
import { TestNumbers } from './test-numbers';

interface TestDialogProps {
  readonly page: FindingPage;
  /** Null for a new test. */
  readonly test: TestView | null;
  readonly onClose: () => void;
}

/** Which figures tell whether the finding still holds, and what they are held against. */
export function TestDialog({ page, test, onClose }: TestDialogProps) {
  const form = useRecordForm({
    call: 'findings.saveTest',
    stored: storedDraft(test?.details ?? null, newTest(page.publishedText), testDraft),
    inputOf: (draft: TestDraft, record) => ({ findingId: page.id, record, details: testOf(draft) }),
    onSaved: () => {
      onClose();
      say('Test saved');
    },
  });
  const { draft, change, errorAt } = form;
  const { metrics } = page.choices;
  const choose = (metricId: string) => {
    const direction = metrics.find(({ id }) => id === metricId)?.direction;
    change({ metricId, ...(direction === 'up' || direction === 'down' ? { direction } : {}) });
  };
  return (
    <RecordDialog title={test === null ? 'New test' : 'Test'} wide form={form} shown={testFields} onClose={onClose}>
      <Select
        label="Metric"
        value={draft.metricId}
        choices={[{ id: '', label: 'Choose a metric' }, ...metrics.map(({ id, label }) => ({ id, label }))]}
        onChange={choose}
        error={errorAt('details.metricId') === undefined ? undefined : 'Choose the metric that tells.'}
      />
      <RadioGroup
        label="Which way is better for this finding"
        layout="row"
        value={draft.direction}
        choices={[
          { id: 'up', label: 'Higher' },
          { id: 'down', label: 'Lower' },
        ]}
        onChange={(direction) => change({ direction })}
      />
      <TestNumbers draft={draft} onChange={change} errorAt={errorAt} />
      <TextField
        label="Note"
        description="What the figures leave out, for one; may be empty"
        rows={2}
        maxLength={1000}
        value={draft.note}
        onChange={(note) => change({ note })}
        error={errorAt('details.note')}
      />
    </RecordDialog>
  );
}
