import { memo } from 'react';
import type { FindingRow } from '#shared/contract/finding-views';
import { FindingCell } from './finding-cell';
import type { RegisterColumn } from './register-columns';
import { RowCheckbox } from './row-checkbox';

interface FindingTableRowProps {
  readonly row: FindingRow;
  readonly columns: readonly { readonly id: RegisterColumn }[];
  readonly isChosen: boolean;
  readonly onPress: (id: string, isChosen: boolean, isRange: boolean) => void;
}

/** Drawn again only when something of it changed: there may be a thousand. */
export const FindingTableRow = memo(function FindingTableRow(props: FindingTableRowProps) {
  const { row, columns, isChosen, onPress } = props;
  return (
    <tr data-chosen={isChosen}>
      <td className="finding-choice">
        <RowCheckbox
          label={`Choose ${row.ref}`}
          isChosen={isChosen}
          onChange={(chosen, isRange) => onPress(row.id, chosen, isRange)}
        />
      </td>
      {columns.map(({ id }) =>
        id === 'title' ? (
          <th key={id} scope="row">
            <FindingCell column={id} row={row} />
          </th>
        ) : (
          <td key={id} className={`finding-${id}`}>
            <FindingCell column={id} row={row} />
          </td>
        ),
      )}
    </tr>
  );
});
