import { Link } from '@tanstack/react-router';
import { Clock, RefreshCw, TriangleAlert } from 'lucide-react';
import type { FindingRow, StatusNow } from '#shared/contract/finding-views';
import { countWords, plural } from '#shared/text/words';
import { ToneMark } from '../../../components/tone-mark';
import { findingToneShapes } from '../../../components/tone-words';
import { withKeys } from '../../../lib/with-keys';
import type { RegisterColumn } from './register-columns';

/** What one column says of a finding. */
export function FindingCell({ column, row }: { readonly column: RegisterColumn; readonly row: FindingRow }) {
  switch (column) {
    case 'title':
      return <TitleCell row={row} />;
    case 'ref':
      return row.ref;
    case 'kind':
      return (
        <>
          {row.kindLabel}
          <span className="cell-detail finding-tone">
            <ToneMark tone={findingToneShapes[row.tone]} />
            {row.toneLabel}
          </span>
        </>
      );
    case 'area':
      return row.area;
    case 'inspection':
      return row.inspection;
    case 'owner':
      return row.owner ?? <Nothing words="nobody" />;
    case 'due':
      return <DueCell row={row} />;
    case 'force':
    case 'office':
    case 'hmicfrs':
      return <StatusCell status={row.statuses[column]} />;
    case 'since':
      return <SinceCell row={row} />;
    case 'silent':
      return row.silentDays === null ? <Nothing words="nothing entered yet" /> : daysAgo(row.silentDays);
  }
}

function daysAgo(days: number): string {
  return days === 0 ? 'today' : `${countWords(days)} ${plural(days, 'day', 'days')} ago`;
}

function Nothing({ words }: { readonly words: string }) {
  return (
    <span className="quiet">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

/** The finding, with what contradicts it and what is new: neither can be hidden with a column. */
function TitleCell({ row }: { readonly row: FindingRow }) {
  return (
    <>
      <Link to="/findings/$findingId" params={{ findingId: row.id }}>
        {row.title}
      </Link>
      {row.figure !== '' && <span className="cell-detail">{row.figure}</span>}
      {row.contradiction !== null && (
        <span className="finding-flag" data-grave="true">
          <TriangleAlert className="icon" aria-hidden="true" />
          <span>
            <strong>Contradiction.</strong> {row.contradiction}
          </span>
        </span>
      )}
      {row.lookAgain && (
        <span className="finding-flag">
          <RefreshCw className="icon" aria-hidden="true" />
          <span>New figures: look again</span>
        </span>
      )}
    </>
  );
}

function DueCell({ row }: { readonly row: FindingRow }) {
  if (row.due === null) return <Nothing words="no deadline" />;
  return (
    <>
      {row.overdue && (
        <span className="finding-overdue">
          <Clock className="icon" aria-hidden="true" />
          Overdue
        </span>
      )}
      {row.dueText}
    </>
  );
}

function StatusCell({ status }: { readonly status: StatusNow | null }) {
  if (status === null) return <Nothing words="nothing said" />;
  return status.label;
}

function SinceCell({ row }: { readonly row: FindingRow }) {
  if (row.verdicts.length === 0) return <Nothing words="no metric tests it" />;
  return (
    <ul className="finding-verdicts">
      {withKeys(row.verdicts, ({ tone, label }) => tone + label).map(({ key, item }) => (
        <li key={key}>
          <ToneMark tone={item.tone} />
          {item.label}
        </li>
      ))}
    </ul>
  );
}
