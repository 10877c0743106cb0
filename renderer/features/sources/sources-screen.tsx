import { useSuspenseQuery } from '@tanstack/react-query';
import { sentenceCase } from '#shared/text/words';
import { queries } from '../../api/queries';
import { EmptyState } from '../../components/empty-state';
import { PageHeader } from '../../components/page-header';
import { Screen } from '../../components/screen';
import '../../components/data-table.css';
import './sources-screen.css';

export function SourcesScreen() {
  const { data: sources } = useSuspenseQuery(queries.sources());
  return (
    <Screen title="Sources">
      <PageHeader title="Sources" lead="Where every figure and finding of this workspace was published." />
      {sources.length === 0 ? (
        <EmptyState title="This workspace holds no sources yet." />
      ) : (
        <table className="data-table sources-table" aria-label="Sources">
          <thead>
            <tr>
              <th scope="col" className="cell-number">
                No.
              </th>
              <th scope="col">Source</th>
              <th scope="col">Date</th>
              <th scope="col" className="cell-number">
                Figures
              </th>
              <th scope="col" className="cell-number">
                Findings
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.id}>
                <td className="cell-number quiet">{source.number}</td>
                <th scope="row">
                  <span className="sources-title">{source.title}</span>
                  <span className="cell-detail">
                    {source.publisher} · {source.kindLabel}
                  </span>
                  {source.address !== null && <span className="cell-detail selectable">{source.address}</span>}
                  {source.note !== null && <span className="sources-note">{source.note}</span>}
                </th>
                <td>{sentenceCase(source.publishedText)}</td>
                <td className="cell-number">{source.observations}</td>
                <td className="cell-number">{source.findings}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Screen>
  );
}
