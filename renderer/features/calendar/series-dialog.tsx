import type { CalendarRow, CalendarView } from '#shared/contract/definition-views';
import { Checklist } from '../../components/checklist';
import { RecordDialog } from '../../components/record-dialog';
import { Select } from '../../components/select';
import { TextField } from '../../components/text-field';
import { say } from '../../components/toasts';
import { storedDraft } from '../../components/stored-draft';
import { useRecordForm } from '../../components/use-record-form';
import { AnnouncedDays } from './announced-days';
import { cadenceChoices } from './cadence-choices';
import { releaseChoices } from './release-choices';
import { emptySeries, seriesDraft, seriesInput, writtenDayPath } from './series-draft';

type Text = 'title' | 'publisher' | 'address' | 'note';

interface SeriesDialogProps {
  /** Null for a new one. */
  readonly series: CalendarRow['series'] | null;
  readonly calendar: CalendarView;
  readonly onClose: () => void;
}

/** A publication: who publishes it, how often it comes, and which of the workspace's sources are its releases. */
export function SeriesDialog({ series, calendar, onClose }: SeriesDialogProps) {
  const form = useRecordForm({
    call: 'calendar.saveSeries',
    stored: storedDraft(series, emptySeries, seriesDraft),
    inputOf: seriesInput,
    onSaved: () => {
      onClose();
      say('Saved');
    },
  });
  const { draft, change, errorAt } = form;
  const dayPath = writtenDayPath(draft);
  const field = (name: Text) => ({
    value: draft[name],
    onChange: (text: string) => change({ [name]: text }),
    error: errorAt(`details.${name}`),
  });
  return (
    <RecordDialog
      title={series === null ? 'Add a publication' : 'Change a publication'}
      form={form}
      shown={['title', 'publisher', 'address', 'note', 'sourceIds'].map((name) => `details.${name}`).concat(dayPath)}
      wide
      onClose={onClose}
    >
      <TextField label="Title" maxLength={200} {...field('title')} />
      <div className="form-columns">
        <div className="form-fields">
          <TextField label="Publisher" maxLength={200} {...field('publisher')} />
          <TextField label="Address" maxLength={500} {...field('address')} />
          <Select
            label="How often it comes"
            value={draft.cadence}
            choices={cadenceChoices}
            onChange={(cadence) => change({ cadence })}
          />
          <AnnouncedDays draft={draft} onChange={change} error={errorAt(dayPath)} />
        </div>
        <div className="series-releases">
          <Checklist
            label="Its releases among the sources"
            choices={releaseChoices(calendar, series?.id ?? null)}
            value={draft.sourceIds}
            onChange={(sourceIds) => change({ sourceIds })}
            error={errorAt('details.sourceIds')}
          />
        </div>
      </div>
      <TextField label="Note" rows={2} maxLength={1000} {...field('note')} />
    </RecordDialog>
  );
}
