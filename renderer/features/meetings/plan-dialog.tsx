import { useState } from 'react';
import { CheckboxGroup, Label } from 'react-aria-components';
import type { MeetingKindChoice } from '#shared/contract/meeting-views';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';
import { useCommand } from '../../api/use-command';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/checkbox';
import { Dialog } from '../../components/dialog';
import { ErrorNote } from '../../components/error-note';
import { Select } from '../../components/select';
import { say } from '../../components/toasts';
import '../../components/form-fields.css';

interface PlanDialogProps {
  readonly kinds: readonly MeetingKindChoice[];
  readonly onClose: () => void;
}

/** Proposes the next days of a series of meetings and makes those that are ticked. */
export function PlanDialog({ kinds, onClose }: PlanDialogProps) {
  const [kindId, setKindId] = useState(kinds.find(({ proposed }) => proposed.length > 0)?.id ?? kinds[0]?.id ?? '');
  const [left, setLeft] = useState<readonly string[]>([]);
  const create = useCommand('meetings.createSeries');
  const proposed = kinds.find(({ id }) => id === kindId)?.proposed ?? [];
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
        {proposed.length === 0 ? (
          <p className="quiet">
            This kind does not repeat, or has no meeting yet from which the next days could follow.
          </p>
        ) : (
          <CheckboxGroup
            className="field"
            value={days}
            onChange={(chosen) => setLeft(proposed.map(({ on }) => on).filter((on) => !chosen.includes(on)))}
          >
            <Label className="field-label">Days, on the weekday of the last</Label>
            {proposed.map(({ on, text }) => (
              <Checkbox key={on} value={on}>
                {text}
              </Checkbox>
            ))}
          </CheckboxGroup>
        )}
        <p className="quiet">
          Each takes title, time, place and people from the latest, and the standing items of its kind.
        </p>
        {create.isError ? <ErrorNote error={create.error} /> : null}
      </div>
    </Dialog>
  );
}
