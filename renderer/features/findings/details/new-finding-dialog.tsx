import { useNavigate } from '@tanstack/react-router';
import type { FindingRow } from '#shared/contract/finding-views';
import { RecordDialog } from '../../../components/record-dialog';
import { Select } from '../../../components/select';
import { useRecordForm } from '../../../components/use-record-form';
import { detailsChoices } from './details-choices';
import { detailsFields, detailsOf, emptyDetails } from './details-draft';
import { DetailsFields } from './details-fields';

interface NewFindingDialogProps {
  readonly rows: readonly FindingRow[];
  readonly owners: readonly string[];
  readonly onClose: () => void;
}

/** A finding typed by hand, of one of the inspections that findings are held of. */
export function NewFindingDialog({ rows, owners, onClose }: NewFindingDialogProps) {
  const navigate = useNavigate();
  const newest = rows.toSorted((one, other) => (one.publishedOn < other.publishedOn ? 1 : -1));
  const inspections = [...new Map(newest.map((row) => [row.inspectionId, row.inspection]))];
  const form = useRecordForm({
    call: 'findings.create',
    stored: { record: null, draft: { inspectionId: inspections[0]?.[0] ?? '', details: emptyDetails } },
    inputOf: ({ inspectionId, details }) => ({ inspectionId, details: detailsOf(details) }),
    onSaved: ({ id }) => {
      onClose();
      void navigate({ to: '/findings/$findingId', params: { findingId: id } });
    },
  });
  const { inspectionId, details } = form.draft;
  return (
    <RecordDialog
      title="New finding"
      wide
      form={form}
      shown={detailsFields}
      saveLabel="Make the finding"
      onClose={onClose}
    >
      <Select
        label="Inspection"
        value={inspectionId}
        choices={inspections.map(([id, label]) => ({ id, label }))}
        onChange={(id) => form.change({ inspectionId: id, details: { ...details, parentId: null } })}
      />
      <DetailsFields
        draft={details}
        onChange={(patch) => form.change({ details: { ...details, ...patch } })}
        errorAt={form.errorAt}
        choices={detailsChoices(rows, inspectionId, owners)}
      />
    </RecordDialog>
  );
}
