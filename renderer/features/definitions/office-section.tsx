import type { DefinitionsView } from '#shared/contract/definition-views';
import type { OfficeDetails } from '#shared/contract/edit-inputs';
import { FormNotes } from '../../components/form-notes';
import { LeaveGuard } from '../../components/leave-guard';
import { SaveBar } from '../../components/save-bar';
import { SettingsSection } from '../../components/settings-section';
import { TextField } from '../../components/text-field';
import { say } from '../../components/toasts';
import { useRecordForm } from '../../components/use-record-form';
import '../../components/form-fields.css';

const shown = ['name', 'shortName', 'commissioner', 'commissionerShort'].map((name) => `details.${name}`);

/** What the office and its commissioner are called, wherever the program writes of them. */
export function OfficeSection({ office }: { readonly office: DefinitionsView['office'] }) {
  const { id, revision, name, shortName, commissioner, commissionerShort } = office;
  const form = useRecordForm({
    call: 'definitions.saveOffice',
    stored: { record: { id, revision }, draft: { name, shortName, commissioner, commissionerShort } },
    inputOf: (details, record) => ({ record: record ?? { id, revision }, details }),
    onSaved: () => say('The office’s words are saved'),
  });
  const field = (key: keyof OfficeDetails) => ({
    value: form.draft[key],
    onChange: (text: string) => form.change({ [key]: text }),
    error: form.errorAt(`details.${key}`),
  });
  const { form: fields, submit } = form;
  return (
    <SettingsSection
      title="The office’s words"
      intro="What the office and its commissioner are called on covers, in questions and in sentences of a pack."
    >
      <form ref={fields} className="form-fields" aria-label="The office’s words" onSubmit={submit} noValidate>
        <div className="form-columns form-columns-uneven">
          <TextField label="Office" maxLength={160} {...field('name')} />
          <TextField label="Office, short" description="Such as OPCC" maxLength={40} {...field('shortName')} />
          <TextField label="Commissioner" maxLength={120} {...field('commissioner')} />
          <TextField
            label="Commissioner, short"
            description="Such as PCC"
            maxLength={40}
            {...field('commissionerShort')}
          />
        </div>
        <FormNotes form={form} shown={shown} />
        <SaveBar form={form} label="Save the words" />
      </form>
      <LeaveGuard isDirty={form.isDirty} />
    </SettingsSection>
  );
}
