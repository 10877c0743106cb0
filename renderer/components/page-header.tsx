import type { ReactNode } from 'react';
import './page-header.css';

interface PageHeaderProps {
  readonly title: string;
  /** What the thing is, in a few quiet words. */
  readonly subtitle?: ReactNode;
  /** What the data say, in one plain sentence made by the program. */
  readonly lead?: string | null;
}

export function PageHeader({ title, subtitle, lead }: PageHeaderProps) {
  return (
    <div className="page-header">
      <h1 tabIndex={-1}>{title}</h1>
      {subtitle !== undefined && <p className="page-header-subtitle">{subtitle}</p>}
      {lead !== undefined && lead !== null && lead !== '' && <p className="page-header-lead">{lead}</p>}
    </div>
  );
}
