import { useId, type ReactNode } from 'react';
import type { AttentionRow } from '#shared/contract/attention-view';
import { formatNumber } from '#shared/text/numbers';
import { withKeys } from '../../lib/with-keys';
import { AttentionCells } from './attention-cells';
import '../../components/data-table.css';

interface AttentionListProps {
  readonly title: string;
  /** Said where there are none. */
  readonly none: string;
  readonly rows: readonly AttentionRow[];
  /** False where one owner was chosen: it would be the same in each row. */
  readonly showOwner: boolean;
  /** What stands at the end of the heading's line. */
  readonly tools?: ReactNode;
  /** Stands before each row. */
  readonly renderMark?: (row: AttentionRow) => ReactNode;
}

/** One reason for attention: its findings, each with why it is on the list. */
export function AttentionList({ title, none, rows, showOwner, tools, renderMark }: AttentionListProps) {
  const id = useId();
  const heads = [
    ...(renderMark === undefined ? [] : [{ className: 'attention-mark', label: 'Ticked' }]),
    { className: 'attention-ref', label: 'Reference' },
    { className: 'attention-finding', label: 'Finding' },
    ...(showOwner ? [{ className: 'attention-owner', label: 'Owner' }] : []),
  ];
  return (
    <section className="attention-list" aria-labelledby={id}>
      <div className="attention-head">
        <h2 id={id} tabIndex={-1}>
          {title} <span className="attention-count">{formatNumber(rows.length, 0)}</span>
        </h2>
        {rows.length > 0 && tools}
      </div>
      {rows.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <table className="data-table attention-table" aria-labelledby={id}>
          <thead>
            <tr>
              {heads.map(({ className, label }) => (
                <th key={label} scope="col" className={className}>
                  <span className="visually-hidden">{label}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {withKeys(rows, ({ findingId }) => findingId).map(({ key, item: row }) => (
              <tr key={key}>
                {renderMark !== undefined && <td className="attention-mark">{renderMark(row)}</td>}
                <AttentionCells row={row} showOwner={showOwner} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
