import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import './disclosure.css';

interface DisclosureProps {
  readonly title: string;
  /** Said quietly after the title, whether it is open or not. */
  readonly count?: string;
  /** For what is wanted more often than not. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A section that can be folded away; closed until it is asked for, unless it starts open. */
export function Disclosure({ title, count, startsOpen = false, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={startsOpen}>
      <summary className="disclosure-head">
        <ChevronRight className="icon" aria-hidden="true" />
        <h2>{title}</h2>
        {count !== undefined && <span className="disclosure-count">{count}</span>}
      </summary>
      {children}
    </details>
  );
}
