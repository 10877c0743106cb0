import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import './disclosure.css';

interface DisclosureProps {
  readonly title: string;
  /** Said quietly after the title, whether it is open or not. */
  readonly count?: string;
  readonly children: ReactNode;
}

/** A section that is closed until it is asked for. */
export function Disclosure({ title, count, children }: DisclosureProps) {
  return (
    <details className="disclosure">
      <summary className="disclosure-head">
        <ChevronRight className="icon" aria-hidden="true" />
        <h2>{title}</h2>
        {count !== undefined && <span className="disclosure-count">{count}</span>}
      </summary>
      {children}
    </details>
  );
}
