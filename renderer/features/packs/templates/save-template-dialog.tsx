import { Checkbox } from '../../../components/checkbox';
import { RecordDialog } from '../../../components/record-dialog';
import { say } from '../../../components/toasts';
import { useRecordForm } from '../../../components/use-record-form';
import { TemplateFields, templatePaths, type TemplateDraft } from './template-fields';

interface SaveTemplateDialogProps {
  readonly packId: string;
  /** The pack's title, which the template's begins as. */
  readonly title: string;
  readonly onClose: () => void;
}

/** Keeps the blocks of a pack, with their settings, for packs to come. */
export function SaveTemplateDialog({ packId, title, onClose }: SaveTemplateDialogProps) {
  const draft: TemplateDraft & { readonly keepsTexts: boolean } = {
    title,
    basis: 'meeting',
    subject: '',
    description: '',
    keepsTexts: false,
  };
  const form = useRecordForm({
    call: 'templates.create',
    stored: { record: null, draft },
    inputOf: (now) => ({ packId, ...now }),
    onSaved: () => {
      onClose();
      say('Template saved: “New pack” offers it.');
    },
  });
  return (
    <RecordDialog title="Save as a template" form={form} shown={templatePaths} onClose={onClose}>
      <TemplateFields form={form} />
      <Checkbox isSelected={form.draft.keepsTexts} onChange={(keepsTexts) => form.change({ keepsTexts })}>
        Keep what is written in the texts
      </Checkbox>
    </RecordDialog>
  );
}
