import { Link } from '@tanstack/react-router';
import type { FindingRow } from '#shared/contract/views';
import { ToneMark } from '../../components/tone-mark';
import { findingToneShapes } from '../../components/tone-words';
import type { FindingGroup } from './findings-search';

interface FindingRowCellsProps {
  readonly row: FindingRow;
  /** The column that the band above already says. */
  readonly without?: FindingGroup | undefined;
}

export function FindingRowCells({ row, without }: FindingRowCellsProps) {
  return (
    <tr>
      <td className="finding-ref">{row.ref}</td>
      <th scope="row">
        <Link to="/findings/$findingId" params={{ findingId: row.id }}>
          {row.title}
        </Link>
        {row.figure !== '' && <span className="cell-detail">{row.figure}</span>}
      </th>
      <td>
        {row.kindLabel}
        <span className="cell-detail finding-tone">
          <ToneMark tone={findingToneShapes[row.tone]} />
          {row.toneLabel}
        </span>
      </td>
      {without !== 'area' && <td>{row.area}</td>}
      {without !== 'inspection' && <td>{row.inspection}</td>}
    </tr>
  );
}
