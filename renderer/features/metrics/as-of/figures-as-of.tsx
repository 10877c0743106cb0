import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Button } from '../../../components/button';
import { Select } from '../../../components/select';
import { TextField } from '../../../components/text-field';
import { focusField } from '../../../lib/focus-field';
import { asOfDay, type AsOfBasis, type AsOfDay } from './as-of-day';
import { AsOfTable } from './as-of-table';
import './figures-as-of.css';

const bases: readonly { readonly id: AsOfBasis; readonly label: string; readonly detail: string }[] = [
  { id: 'published', label: 'published by then', detail: 'What its publishers had said by the end of that day' },
  { id: 'held', label: 'held here then', detail: 'What this workspace held at the end of that day' },
];

interface FiguresAsOfProps {
  readonly metricId: string;
  readonly title: string;
  /** Today's figures, in whose place those of the day stand. */
  readonly children: ReactNode;
}

/** What the metric said on a day: publications are revised, and a decision was made on what stood then. */
export function FiguresAsOf({ metricId, title, children }: FiguresAsOfProps) {
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  const [basis, setBasis] = useState<AsOfBasis>('published');
  const [missing, setMissing] = useState(false);
  const [shown, setShown] = useState<AsOfDay | null>(null);

  const show = (event: FormEvent) => {
    event.preventDefault();
    const asked = asOfDay(typed, basis);
    setMissing(asked === null);
    if (asked === null) focusField(form.current);
    else setShown(asked);
  };
  const type = (text: string) => {
    setTyped(text);
    setMissing(false);
  };
  const back = () => {
    setShown(null);
    focusField(form.current);
  };
  return (
    <>
      <form ref={form} className="as-of-form" aria-label="Figures of a day" onSubmit={show} noValidate>
        <TextField
          label="As it stood on"
          value={typed}
          maxLength={30}
          onChange={type}
          error={missing ? 'Write it as 1 February 2019.' : undefined}
        />
        <Select label="Taking what was" value={basis} choices={bases} onChange={setBasis} />
        <Button type="submit">Show</Button>
        {shown !== null && (
          <Button variant="quiet" onPress={back}>
            Back to today’s figures
          </Button>
        )}
      </form>
      {shown === null ? children : <AsOfTable metricId={metricId} title={title} asked={shown} />}
    </>
  );
}
