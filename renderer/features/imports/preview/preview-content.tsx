import { formatNumber } from '#shared/text/numbers';
import type { ImportPreview } from '#shared/contract/views';
import { Disclosure } from '../../../components/disclosure';
import { withKeys } from '../../../lib/with-keys';
import { MonthEnds } from './month-ends';
import { NewMetrics } from './new-metrics';
import { PreviewCounts } from './preview-counts';
import { PreviewFigures } from './preview-figures';
import { PreviewIssues } from './preview-issues';

interface PreviewContentProps {
  readonly preview: ImportPreview;
  /** While it is stored, nothing of it can be decided any more. */
  readonly isStoring: boolean;
}

/** What was read: errors before all else, then how much, the figures, and what is left out. */
export function PreviewContent({ preview, isStoring }: PreviewContentProps) {
  const { issues, issueCount, counts, figures, leftOut, newMetrics } = preview;
  const stopped = issues.some(({ severity }) => severity === 'error');
  const doubts = <PreviewIssues issues={issues} issueCount={issueCount} />;
  return (
    <div className="preview-content">
      <MonthEnds preview={preview} isDisabled={isStoring} />
      {stopped ? doubts : null}
      <PreviewCounts counts={counts} />
      {stopped ? null : doubts}
      {figures.length > 0 && <PreviewFigures figures={figures} />}
      {newMetrics.length > 0 && (
        <Disclosure title="Metrics that are new here" count={formatNumber(newMetrics.length, 0)}>
          <NewMetrics preview={preview} isDisabled={isStoring} />
        </Disclosure>
      )}
      {leftOut.length > 0 && (
        <Disclosure title="Left out by name" count={formatNumber(leftOut.length, 0)}>
          <table className="data-table preview-left-out" aria-label="Left out by name">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Why</th>
                <th scope="col" className="cell-number">
                  Rows
                </th>
              </tr>
            </thead>
            <tbody>
              {withKeys(leftOut, ({ name, why }) => `${name}\n${why}`).map(({ key, item: { name, why, rows } }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td>{why}</td>
                  <td className="cell-number">{formatNumber(rows, 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      )}
    </div>
  );
}
