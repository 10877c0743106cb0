import { formatNumber } from '#shared/text/numbers';
import type { ImportRow } from '#shared/contract/views';
import { Button } from '../../components/button';
import '../../components/data-table.css';

interface ImportsTableProps {
  readonly imports: readonly ImportRow[];
  readonly onTakeBack: (item: ImportRow) => void;
}

export function ImportsTable({ imports, onTakeBack }: ImportsTableProps) {
  return (
    <table className="data-table imports-table" aria-label="Imports">
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col">Source</th>
          <th scope="col">Imported</th>
          <th scope="col" className="cell-number">
            New
          </th>
          <th scope="col" className="cell-number">
            Revised
          </th>
          <th scope="col" className="cell-number">
            Unchanged
          </th>
          <th scope="col">
            <span className="visually-hidden">What can be done</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {imports.map((item) => (
          <tr key={item.id} data-taken-back={item.takenBack !== null}>
            <th scope="row">
              <span className="imports-file">{item.fileName}</span>
              <span className="cell-detail">{item.formatTitle}</span>
              {item.takenBack !== null && <span className="imports-taken-back">{item.takenBack}</span>}
            </th>
            <td>{item.source}</td>
            <td>{item.importedText}</td>
            <td className="cell-number cell-strong">{formatNumber(item.recorded, 0)}</td>
            <td className="cell-number">{formatNumber(item.revised, 0)}</td>
            <td className="cell-number">{formatNumber(item.unchanged, 0)}</td>
            <td className="imports-action">
              {item.takenBack === null && (
                <Button variant="quiet" aria-label={`Take back ${item.fileName}…`} onPress={() => onTakeBack(item)}>
                  Take back…
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
