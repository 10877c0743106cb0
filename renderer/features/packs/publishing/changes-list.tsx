import type { ReactNode } from 'react';
import type { PackChangesView } from '#shared/contract/publishing-views';
import '../../../components/data-table.css';
import './publishing.css';

interface ChangeTableProps {
  readonly title: string;
  readonly head: readonly string[];
  /** Which columns hold numbers, from 0. */
  readonly numbers: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

function ChangeTable({ title, head, numbers, rows }: ChangeTableProps) {
  if (rows.length === 0) return null;
  const classOf = (column: number) => (numbers.includes(column) ? 'cell-number' : undefined);
  return (
    <section className="changes-part">
      <h3>{title}</h3>
      <table className="data-table" aria-label={title}>
        <thead>
          <tr>
            {head.map((words, column) => (
              <th key={words} scope="col" className={classOf(column)}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells]) => (
            <tr key={[first, ...cells].join(' ')}>
              <th scope="row">{first}</th>
              {cells.map((cell, at) => (
                <td key={head[at + 1]} className={classOf(at + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Lines({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="changes-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Figures with their effect, texts and sections: what one pack shows otherwise than another. */
export function ChangesList({ changes }: { readonly changes: PackChangesView }) {
  const { summary, figures, effects, fresh, texts, statements } = changes;
  return (
    <div className="changes-list">
      <p>{summary}</p>
      <ChangeTable
        title="Revised and corrected figures"
        head={['Figure', 'Period', 'Was', 'Now', 'How']}
        numbers={[2, 3]}
        rows={figures.map(({ label, period, was, now, how }) => [label, period, was, now, how])}
      />
      <ChangeTable
        title="What follows from them"
        head={['Measure', 'Was', 'Now']}
        numbers={[1, 2]}
        rows={effects.map(({ label, was, now }) => [label, was, now])}
      />
      <ChangeTable
        title="New figures"
        head={['Metric', 'Periods', 'Latest']}
        numbers={[2]}
        rows={fresh.map(({ label, periods, latest }) => [label, periods, latest])}
      />
      {texts.map(({ heading, removed, added }) => (
        <Lines key={heading} title={heading}>
          {removed.map((paragraph) => (
            <p key={paragraph}>
              <del>{paragraph}</del>
            </p>
          ))}
          {added.map((paragraph) => (
            <p key={paragraph}>
              <ins>{paragraph}</ins>
            </p>
          ))}
        </Lines>
      ))}
      {statements.length > 0 && (
        <Lines title="Texts and sections">
          <ul>
            {statements.map((statement) => (
              <li key={statement}>{statement}</li>
            ))}
          </ul>
        </Lines>
      )}
    </div>
  );
}
