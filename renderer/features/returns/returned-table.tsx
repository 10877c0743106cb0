import type { ReturnRow } from '#shared/contract/return-views';
import { Checkbox } from '../../components/checkbox';
import { withKeys } from '../../lib/with-keys';
import '../../components/data-table.css';

interface ReturnedTableProps {
  readonly rows: readonly ReturnRow[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (findingId: string, on: boolean) => void;
  readonly isDisabled: boolean;
}

function Words({ status, update }: { readonly status: string | null; readonly update: readonly string[] }) {
  return (
    <>
      {status !== null && <p className="return-status">{status}</p>}
      {withKeys(update, (line) => line).map(({ key, item }) => (
        <p key={key} className="return-update">
          {item}
        </p>
      ))}
    </>
  );
}

interface StoreMarkProps extends Pick<ReturnedTableProps, 'onTick' | 'isDisabled'> {
  readonly row: ReturnRow;
  readonly isTicked: boolean;
}

function StoreMark({ row, isTicked, onTick, isDisabled }: StoreMarkProps) {
  return (
    <Checkbox isSelected={isTicked} onChange={(on) => onTick(row.findingId, on)} isDisabled={isDisabled}>
      <span className="visually-hidden">Store {row.ref}</span>
    </Checkbox>
  );
}

/** Each returned row beside what is stored. */
export function ReturnedTable({ rows, ticked, onTick, isDisabled }: ReturnedTableProps) {
  return (
    <table className="data-table return-table" aria-label="What came back">
      <thead>
        <tr>
          <th scope="col" className="return-mark">
            <span className="visually-hidden">Store</span>
          </th>
          <th scope="col">Finding</th>
          <th scope="col">Stored now</th>
          <th scope="col">Returned</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.findingId}>
            <td className="return-mark">
              <StoreMark row={row} isTicked={ticked.has(row.findingId)} onTick={onTick} isDisabled={isDisabled} />
            </td>
            <th scope="row">
              <span className="cell-strong">{row.title}</span>
              <span className="cell-detail">{row.ref}</span>
              {row.conflict !== null && <p className="return-conflict">Look twice: {row.conflict}</p>}
            </th>
            <td>
              <Words status={row.storedStatus} update={row.storedUpdate} />
            </td>
            <td>
              <Words status={row.returnedStatus} update={row.returnedUpdate} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
