import { Link } from '@tanstack/react-router';
import type { FindingPage } from '#shared/contract/finding-views';

interface SideFindingsProps {
  readonly title: string;
  readonly findings: FindingPage['related'];
}

export function SideFindings({ title, findings }: SideFindingsProps) {
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="aside-findings">
        {findings.map((finding) => (
          <li key={finding.id}>
            <Link to="/findings/$findingId" params={{ findingId: finding.id }}>
              {finding.ref}
            </Link>
            <span>{finding.title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
