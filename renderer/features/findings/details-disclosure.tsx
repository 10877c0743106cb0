import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import '../../components/disclosure.css';
import './details-disclosure.css';

interface DetailsDisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What explains the thing above it, for whoever asks; unlike a section it has no heading of its own. */
export function DetailsDisclosure({ title, children }: DetailsDisclosureProps) {
  return (
    <details className="disclosure details-disclosure">
      <summary className="disclosure-head">
        <ChevronRight className="icon" aria-hidden="true" />
        {title}
      </summary>
      <div className="details-body">{children}</div>
    </details>
  );
}
