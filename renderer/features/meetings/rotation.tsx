import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ScrutinyRow } from '#shared/contract/meeting-views';
import { Button } from '../../components/button';
import '../../components/data-table.css';

const kindWords = { objective: 'Objectives of the plan', metric: 'Metrics', finding: 'Findings' } as const;
const kinds = ['objective', 'metric', 'finding'] as const;
/** What waited longest is what the next agenda is looked for in: the rest is shown where it is asked for. */
const shown = 10;

/** When objectives, metrics and findings were last before a meeting, the longest ago first. */
export function Rotation({ rows }: { readonly rows: readonly ScrutinyRow[] }) {
  return (
    <div className="rotation">
      {kinds.map((kind) => (
        <Waiting key={kind} title={kindWords[kind]} rows={rows.filter((row) => row.kind === kind)} />
      ))}
    </div>
  );
}

function Waiting({ title, rows }: { readonly title: string; readonly rows: readonly ScrutinyRow[] }) {
  const [isWhole, setWhole] = useState(false);
  const more = rows.length - shown;
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 && <p className="quiet">None are named yet.</p>}
      <ul>
        {(isWhole ? rows : rows.slice(0, shown)).map((row) => (
          <li key={row.id}>
            <Subject row={row} />
            <span className="cell-detail">
              {row.meetingId === null ? (
                'Not before a meeting yet'
              ) : (
                <Link to="/meetings/$meetingId" params={{ meetingId: row.meetingId }}>
                  {row.words}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          variant="quiet"
          aria-expanded={isWhole}
          aria-label={isWhole ? `${title}: show fewer` : `${title}: show ${more} more`}
          onPress={() => setWhole(!isWhole)}
        >
          {isWhole ? 'Show fewer' : `Show ${more} more`}
        </Button>
      )}
    </section>
  );
}

function Subject({ row: { kind, id, title } }: { readonly row: ScrutinyRow }) {
  if (kind === 'metric')
    return (
      <Link to="/metrics/$metricId" params={{ metricId: id }}>
        {title}
      </Link>
    );
  if (kind === 'finding')
    return (
      <Link to="/findings/$findingId" params={{ findingId: id }}>
        {title}
      </Link>
    );
  return title;
}
