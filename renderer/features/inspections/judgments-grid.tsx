import type { InspectionsView } from '#shared/contract/inspection-views';
import { withKeys } from '../../lib/with-keys';
import { GradeMark } from './grade-mark';
import '../../components/data-table.css';
import './judgments-grid.css';

type Grid = InspectionsView['grid'];
type Cell = Grid['rows'][number]['cells'][number];

function Judgment({ area, grade, gradeLabel }: Cell) {
  if (area === null) return <span className="quiet">No like area</span>;
  return (
    <>
      <span className="judgment-area">{area}</span>
      {grade === null ? (
        <span className="quiet">{gradeLabel === '' ? 'No grade entered' : gradeLabel}</span>
      ) : (
        <GradeMark grade={grade} label={gradeLabel} />
      )}
    </>
  );
}

/** Whether an area stands beside one of another cycle: what is beside another is never said to be comparable. */
function acrossCycles({ cells, related }: Grid['rows'][number]): string {
  if (cells.filter(({ area }) => area !== null).length < 2) return 'In one cycle only';
  return related ? 'Related, not comparable' : 'Not comparable';
}

/** Grades of the cycles side by side. Two cycles never stand together without the words that say why they cannot be compared. */
export function JudgmentsGrid({ grid: { columns, rows, caveat } }: { readonly grid: Grid }) {
  const several = columns.length > 1;
  return (
    <section className="judgments" aria-labelledby="judgments">
      <h2 id="judgments">Judgments</h2>
      {caveat !== null && (
        <p id="judgments-caveat" className="judgments-caveat">
          {caveat}
        </p>
      )}
      <table
        className="data-table judgments-table"
        aria-labelledby="judgments"
        aria-describedby={caveat === null ? undefined : 'judgments-caveat'}
      >
        <thead>
          <tr>
            {columns.map(({ inspectionId, title }) => (
              <th key={inspectionId} scope="col">
                {title}
              </th>
            ))}
            {several && (
              <th scope="col" className="judgments-related">
                Across cycles
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {withKeys(rows, ({ cells }) => cells.map(({ area }) => area ?? '').join('\n')).map(({ key, item: row }) => (
            <tr key={key}>
              {columns.map(({ inspectionId }, index) => {
                const cell = row.cells[index];
                return <td key={inspectionId}>{cell === undefined ? null : <Judgment {...cell} />}</td>;
              })}
              {several && <td className="judgments-related">{acrossCycles(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
