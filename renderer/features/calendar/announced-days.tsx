import { X } from 'lucide-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { parseDay } from '#shared/import/cells/parse-day';
import { longDate } from '#shared/text/dates';
import { Button } from '../../components/button';
import { TextField } from '../../components/text-field';
import { focusField } from '../../lib/focus-field';
import { withDay, type SeriesDraft } from './series-draft';

interface AnnouncedDaysProps {
  readonly draft: SeriesDraft;
  readonly onChange: (patch: Partial<SeriesDraft>) => void;
  /** About the day that is written and not added yet. */
  readonly error: string | undefined;
}

/** The days on which the publisher says that the next releases come. */
export function AnnouncedDays({ draft: { announced, writtenDay }, onChange, error }: AnnouncedDaysProps) {
  const adding = useRef<HTMLDivElement>(null);
  const [wrong, setWrong] = useState(false);
  const [said, setSaid] = useState('');
  const write = (text: string) => {
    setWrong(false);
    onChange({ writtenDay: text });
  };
  const add = () => {
    const day = parseDay(writtenDay.trim());
    setWrong(day === null);
    if (day !== null) {
      onChange({ announced: withDay(announced, day), writtenDay: '' });
      setSaid(`${longDate(day)} is added`);
    }
    focusField(adding.current);
  };
  const remove = (day: string) => {
    onChange({ announced: announced.filter((each) => each !== day) });
    setSaid(`${longDate(day)} is taken out`);
    // The button that was pressed goes with its row.
    focusField(adding.current);
  };
  // Enter adds the day; it must not send the form.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className="announced">
      <div ref={adding} className="announced-add">
        <TextField
          label="Announced days"
          description="On which the next releases come"
          maxLength={30}
          value={writtenDay}
          onChange={write}
          onKeyDown={onKeyDown}
          error={wrong ? 'Write the day as 1 April 2021.' : error}
        />
        <Button onPress={add} isDisabled={writtenDay.trim() === ''}>
          Add
        </Button>
      </div>
      {announced.length > 0 && (
        <ul className="announced-days" aria-label="Announced days">
          {announced.map((day) => (
            <li key={day}>
              <span className="numeric">{longDate(day)}</span>
              <AriaButton className="icon-button" aria-label={`Take ${longDate(day)} out`} onPress={() => remove(day)}>
                <X className="icon" aria-hidden="true" />
              </AriaButton>
            </li>
          ))}
        </ul>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
