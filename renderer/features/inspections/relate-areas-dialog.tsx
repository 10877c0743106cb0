import type { InspectionsView } from '#shared/contract/inspection-views';
import { RecordDialog } from '../../components/record-dialog';
import { Select } from '../../components/select';
import { say } from '../../components/toasts';
import { useRecordForm } from '../../components/use-record-form';

interface RelateAreasDialogProps {
  readonly areas: InspectionsView['areas'];
  readonly onClose: () => void;
}

/** Two areas of different inspections that cover like ground; each is chosen by its place in the list. */
export function RelateAreasDialog({ areas, onClose }: RelateAreasDialogProps) {
  const areaAt = (place: string) => {
    const found = areas[Number(place)];
    return place === '' || found === undefined
      ? { inspectionId: '', area: '' }
      : { inspectionId: found.inspectionId, area: found.area };
  };
  const form = useRecordForm({
    call: 'inspections.relate',
    stored: { record: null, draft: { one: '', other: '' } },
    inputOf: ({ one, other }) => ({ one: areaAt(one), other: areaAt(other) }),
    onSaved: () => {
      onClose();
      say('Areas related');
    },
  });
  const { draft, change, errorAt } = form;
  const end = (name: 'one' | 'other', label: string) => {
    const fault = errorAt(`${name}.area`) ?? errorAt(`${name}.inspectionId`);
    return (
      <Select
        label={label}
        value={draft[name]}
        choices={[
          { id: '', label: 'Choose an area' },
          ...areas.map(({ title, area }, place) => ({ id: String(place), label: area, detail: title })),
        ]}
        onChange={(place) => change({ [name]: place })}
        error={fault}
      />
    );
  };
  return (
    <RecordDialog
      title="Relate two areas"
      form={form}
      shown={['one.area', 'one.inspectionId', 'other.area', 'other.inspectionId']}
      saveLabel="Relate them"
      onClose={onClose}
    >
      <p className="quiet">They then stand in one row, marked as related and not comparable.</p>
      {end('one', 'Area')}
      {end('other', 'Area of another inspection')}
    </RecordDialog>
  );
}
