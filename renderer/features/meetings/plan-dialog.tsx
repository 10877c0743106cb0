import { useState } from 'react';
import { CheckboxGroup, Label } from 'react-aria-components';
import type { MeetingKindChoice } from '#shared/contract/meeting-views';
import { nextDates } from '#shared/domain/meeting/next-dates';
import { seriesDay, type SeriesDay } from '#shared/domain/meeting/series-day';
import { parseDay } from '#shared/import/cells/parse-day';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';
import { useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/checkbox';
import { Dialog } from '../../components/dialog';
import { ErrorNote } from '../../components/error-note';
import { Select } from '../../components/select';
import { TextField } from '../../components/text-field';
import { say } from '../../components/toasts';
import '../../components/form-fields.css';

interface PlanDialogProps {
  readonly kinds: readonly MeetingKindChoice[];
  readonly onClose: () => void;
}

/** As many as the program proposes where there is a meeting to go on from. */
const inAll = 4;

/** A year of days from the first that somebody names; empty until it is a day. */
function daysFrom(first: string, kind: MeetingKindChoice | undefined): readonly SeriesDay[] {
  const day = parseDay(first.trim());
  if (day === null || kind?.repeat == null) return [];
  return [day, ...nextDates(day, kind.repeat, inAll - 1)].map(seriesDay);
}

/** Proposes the next days of a series of meetings, after the latest or from a first day on, and makes those that are ticked. */
export function PlanDialog({ kinds, onClose }: PlanDialogProps) {
  const [kindId, setKindId] = useState(kinds.find(({ proposed }) => proposed.length > 0)?.id ?? kinds[0]?.id ?? '');
  const [left, setLeft] = useState<readonly string[]>([]);
  const create = useCommand('meetings.createSeries');
  const [first, setFirst] = useState('');
  const kind = kinds.find(({ id }) => id === kindId);
  const isNew = kind !== undefined && kind.repeat !== null && kind.proposed.length === 0;
  const proposed = isNew ? daysFrom(first, kind) : (kind?.proposed ?? []);
  const days = proposed.map(({ on }) => on).filter((on) => !left.includes(on));
  const make = () =>
    create.mutate(
      { kindId, days },
      {
        onSuccess: ({ ids }) => {
          onClose();
          say(`${formatNumber(ids.length, 0)} ${plural(ids.length, 'meeting', 'meetings')} planned`);
        },
      },
    );
  return (
    <Dialog
      title="Plan a series"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={make} isDisabled={days.length === 0 || create.isPending}>
            Plan them
          </Button>
        </>
      }
    >
      <div className="form-fields">
        <Select label="Kind of meeting" choices={kinds} value={kindId} onChange={setKindId} />
        {isNew ? (
          <TextField
            label="First meeting"
            value={first}
            maxLength={40}
            description="Such as 21 January 2027"
            onChange={setFirst}
          />
        ) : null}
        {kind?.repeat === null ? (
          <p className="quiet">This kind is called when it is needed: plan each by “New meeting…”.</p>
        ) : null}
        {proposed.length === 0 ? null : (
          <CheckboxGroup
            className="field"
            value={days}
            onChange={(chosen) => setLeft(proposed.map(({ on }) => on).filter((on) => !chosen.includes(on)))}
          >
            <Label className="field-label">Days, all on one weekday</Label>
            {proposed.map(({ on, text }) => (
              <Checkbox key={on} value={on}>
                {text}
              </Checkbox>
            ))}
          </CheckboxGroup>
        )}
        <p className="quiet">
          {isNew
            ? 'Each begins with the standing items of its kind; time, place and people are given in the first and can go on to the others.'
            : 'Each takes title, time, place and people from the latest, and the standing items of its kind.'}
        </p>
        {create.isError ? <ErrorNote error={create.error} /> : null}
      </div>
    </Dialog>
  );
}
