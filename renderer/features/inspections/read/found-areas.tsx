import type { ReportPreview } from '#shared/contract/report-preview';
import { replaced } from '../../../components/ordered';
import { AcceptTools } from './accept-tools';
import { FoundArea } from './found-area';
import type { AreaDraft } from './report-draft';
import '../../../components/data-table.css';

interface FoundAreasProps {
  readonly found: ReportPreview['areas'];
  readonly areas: readonly AreaDraft[];
  readonly onChange: (areas: readonly AreaDraft[]) => void;
  readonly onRename: (id: string, area: string) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** The areas that the report grades, each with the words that say so. */
export function FoundAreas({ found, areas, onChange, onRename, errorAt }: FoundAreasProps) {
  if (found.length === 0) return null;
  return (
    <section className="report-section" aria-labelledby="found-areas">
      <div className="report-section-head">
        <h2 id="found-areas">Areas and grades</h2>
        <AcceptTools
          things="areas"
          accepted={areas.filter(({ accepted }) => accepted).length}
          found={areas.length}
          onAll={(accepted) => onChange(areas.map((area) => ({ ...area, accepted })))}
        />
      </div>
      <table className="data-table found-areas" aria-labelledby="found-areas">
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col" className="found-grade">
              Grade
            </th>
            <th scope="col">What the report says</th>
          </tr>
        </thead>
        <tbody>
          {areas.map((area, index) => {
            const read = found.find(({ id }) => id === area.id);
            return read === undefined ? null : (
              <FoundArea
                key={area.id}
                read={read}
                area={area}
                onChange={(changed) => onChange(replaced(areas, index, changed))}
                onRename={(name) => onRename(area.id, name)}
                errorAt={errorAt}
              />
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
