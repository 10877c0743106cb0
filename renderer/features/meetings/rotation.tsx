import { Link } from '@tanstack/react-router';
import type { ScrutinyRow } from '#shared/contract/meeting-views';
import '../../components/data-table.css';

const kindWords = { objective: 'Objectives of the plan', metric: 'Metrics', finding: 'Findings' } as const;
const kinds = ['objective', 'metric', 'finding'] as const;
/** What waited longest is what the next agenda is looked for in: the rest is on each thing's own page. */
const shown = 10;

/** When objectives, metrics and findings were last before a meeting, the longest ago first. */
export function Rotation({ rows }: { readonly rows: readonly ScrutinyRow[] }) {
  return (
    <div className="rotation">
      {kinds.map((kind) => {
        const own = rows.filter((row) => row.kind === kind);
        return (
          <section key={kind}>
            <h3>{kindWords[kind]}</h3>
            {own.length === 0 && <p className="quiet">None are named yet.</p>}
            <ul>
              {own.slice(0, shown).map((row) => (
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
            {own.length > shown && <p className="quiet">and {own.length - shown} more</p>}
          </section>
        );
      })}
    </div>
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
