import { useState } from 'react';
import { formatNumber } from '#shared/text/numbers';
import type { ImportPreview } from '#shared/contract/views';
import { Button } from '../../../components/button';
import { withKeys } from '../../../lib/with-keys';
import { issueWords } from './issue-words';

type Issue = ImportPreview['issues'][number];
type Severity = Issue['severity'];

const groups: readonly { readonly severity: Severity; readonly title: string; readonly says: string }[] = [
  { severity: 'error', title: 'Errors', says: 'These rows are not stored.' },
  { severity: 'warning', title: 'Warnings', says: 'These figures are stored as they were published.' },
];
/** More would push the figures out of sight. */
const atFirst = 6;

function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? issues : issues.slice(0, atFirst);
  return (
    <>
      <ul className="preview-issues">
        {withKeys(shown.map(issueWords), ({ place, message }) => `${place}\n${message}`).map(({ key, item }) => (
          <li key={key}>
            <span className="preview-issue-place">{item.place}</span>
            <span>{item.message}</span>
          </li>
        ))}
      </ul>
      {shown.length < issues.length && (
        <Button variant="quiet" onPress={() => setAll(true)}>
          Show {issues.length - shown.length} more
        </Button>
      )}
    </>
  );
}

interface PreviewIssuesProps {
  readonly issues: readonly Issue[];
  /** How many there are; `issues` are the first of them. */
  readonly issueCount: number;
}

export function PreviewIssues({ issues, issueCount }: PreviewIssuesProps) {
  return (
    <>
      {groups.map(({ severity, title, says }) => {
        const own = issues.filter((issue) => issue.severity === severity);
        return own.length === 0 ? null : (
          <section key={severity} className="preview-issue-group" data-severity={severity}>
            <h2>{title}</h2>
            <p className="quiet">{says}</p>
            <IssueList issues={own} />
          </section>
        );
      })}
      {issueCount > issues.length && (
        <p className="preview-more">and {formatNumber(issueCount - issues.length, 0)} more that are not listed here</p>
      )}
    </>
  );
}
