import type { MetricEdit } from '#shared/contract/definition-views';
import { FormNotes } from '../../../components/form-notes';
import { LeaveGuard } from '../../../components/leave-guard';
import { SaveBar } from '../../../components/save-bar';
import { SettingsSection } from '../../../components/settings-section';
import { say } from '../../../components/toasts';
import { useRecordForm } from '../../../components/use-record-form';
import { detailsDraft, detailsFields } from '../../../components/metric-form/details-draft';
import { DetailsFields } from '../../../components/metric-form/details-fields';
import '../../../components/form-fields.css';

export function DetailsSection({ edit }: { readonly edit: MetricEdit }) {
  const { id, revision } = edit.details;
  const form = useRecordForm({
    call: 'metrics.saveDetails',
    stored: { record: { id, revision }, draft: detailsDraft(edit.details) },
    inputOf: (draft, record) => ({ record: record ?? { id, revision }, details: draft }),
    onSaved: () => say('Details saved'),
  });
  const { form: fields, submit } = form;
  return (
    <SettingsSection title="Details" intro="What the metric is called, where it belongs and how its figures are shown.">
      <form ref={fields} className="form-fields" aria-label="Details" onSubmit={submit} noValidate>
        <DetailsFields
          draft={form.draft}
          onChange={form.change}
          errorAt={form.errorAt}
          themes={edit.themes}
          hasFigures={edit.hasFigures}
        />
        <FormNotes form={form} shown={detailsFields} />
        <SaveBar form={form} label="Save the details" />
      </form>
      <LeaveGuard isDirty={form.isDirty} />
    </SettingsSection>
  );
}
