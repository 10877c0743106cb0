import { useQuery } from '@tanstack/react-query';
import type { FindingPage } from '#shared/contract/finding-views';
import { queries } from '../../../api/queries';
import { RecordDialog } from '../../../components/record-dialog';
import { say } from '../../../components/toasts';
import { useRecordForm } from '../../../components/use-record-form';
import { detailsChoices } from './details-choices';
import { detailsDraft, detailsFields, detailsOf } from './details-draft';
import { DetailsFields } from './details-fields';

interface EditFindingDialogProps {
  readonly page: FindingPage;
  readonly onClose: () => void;
}

export function EditFindingDialog({ page, onClose }: EditFindingDialogProps) {
  const { id, revision } = page.details;
  const list = useQuery(queries.findings());
  const form = useRecordForm({
    call: 'findings.saveDetails',
    stored: { record: { id, revision }, draft: detailsDraft(page.details) },
    inputOf: (draft, record) => ({ record: record ?? { id, revision }, details: detailsOf(draft) }),
    onSaved: () => {
      onClose();
      say('Finding saved');
    },
  });
  const others = (list.data?.rows ?? []).filter((row) => row.id !== id);
  const choices = { ...detailsChoices(others, page.inspectionId, page.choices.owners), areas: page.choices.areas };
  return (
    <RecordDialog title="Edit the finding" wide form={form} shown={detailsFields} onClose={onClose}>
      <DetailsFields draft={form.draft} onChange={form.change} errorAt={form.errorAt} choices={choices} />
    </RecordDialog>
  );
}
