import { Link } from '@tanstack/react-router';
import type { HomeView } from '#shared/contract/views';

const kept = [
  { key: 'metrics', label: 'Metrics', to: '/metrics' },
  { key: 'findings', label: 'Findings', to: '/findings' },
  { key: 'inspections', label: 'Inspections', to: null },
  { key: 'sources', label: 'Sources', to: '/sources' },
] as const;

export function HomeCounts({ counts }: { readonly counts: HomeView['counts'] }) {
  return (
    <dl className="home-counts">
      {kept.map(({ key, label, to }) => (
        <div key={key}>
          <dt>{to === null ? label : <Link to={to}>{label}</Link>}</dt>
          <dd>{counts[key]}</dd>
        </div>
      ))}
    </dl>
  );
}
