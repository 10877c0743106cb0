import { useState } from 'react';
import type { CalendarView } from '#shared/contract/definition-views';
import { RadioGroup } from '../../components/radio-group';
import { DatedList } from './dated-list';
import { MonthView } from './month-view';

const forms = [
  { id: 'list', label: 'List' },
  { id: 'month', label: 'Month' },
] as const;

/** Everything that has a day: what comes, and what was to be done and is not. */
export function DatedDays({ calendar: { dated, today } }: { readonly calendar: CalendarView }) {
  const [form, setForm] = useState<'list' | 'month'>('list');
  const coming = dated.filter(({ on }) => on >= today);
  const overdue = dated.filter((entry) => entry.overdue && entry.on < today);
  const next = coming[0]?.on ?? today;
  const [day, setDay] = useState(next);
  return (
    <section className="dated-days" aria-labelledby="dated-days">
      <div className="dated-head">
        <h2 id="dated-days">What has a day</h2>
        <RadioGroup label="Shown as" layout="row" choices={forms} value={form} onChange={setForm} />
      </div>
      {form === 'month' ? (
        <MonthView entries={dated} today={today} day={day} onDay={setDay} />
      ) : (
        <>
          {overdue.length > 0 && (
            <>
              <h3>Overdue</h3>
              <DatedList label="Overdue" entries={overdue} today={today} />
            </>
          )}
          <h3>Coming</h3>
          {coming.length === 0 ? (
            <p className="quiet">Nothing is dated ahead.</p>
          ) : (
            <DatedList label="Coming" entries={coming} today={today} />
          )}
        </>
      )}
    </section>
  );
}
