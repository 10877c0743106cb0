import { memo, type Ref } from 'react';
import type { FindingRow } from '#shared/contract/finding-views';
import { FindingCell } from './finding-cell';
import type { RegisterColumn } from './register-columns';
import { RowCheckbox } from './row-checkbox';

interface FindingTableRowProps {
  readonly row: FindingRow;
  /** Its position among the rows under the head. */
  readonly index: number;
  readonly measure: Ref<HTMLTableRowElement>;
  readonly columns: readonly { readonly id: RegisterColumn }[];
  readonly isChosen: boolean;
  readonly onPress: (id: string, isChosen: boolean, isRange: boolean) => void;
}

/** Drawn again only when something of it changed: there may be a thousand. */
export const FindingTableRow = memo(function FindingTableRow(props: FindingTableRowProps) {
  const { row, index, measure, columns, isChosen, onPress } = props;
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} data-chosen={isChosen}>
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
