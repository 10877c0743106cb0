import { useId, type ReactNode } from 'react';
import './analysis-section.css';

interface AnalysisSectionProps {
  readonly title: string;
  /** What it finds, in one plain sentence. */
  readonly lead?: string | null;
  /** What can be chosen about it. */
  readonly choice?: ReactNode;
  /** What surrounds the evidence: decisions, notes. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One question about a metric: what is found, the evidence, and beside it what belongs to it. */
export function AnalysisSection({ title, lead = null, choice, aside, children }: AnalysisSectionProps) {
  const id = useId();
  return (
    <section className="analysis-section" aria-labelledby={id}>
      <div className="analysis-section-head">
        <h2 id={id}>{title}</h2>
        {lead !== null && <p className="analysis-section-lead">{lead}</p>}
      </div>
      {isShown(choice) && <div className="analysis-section-choice">{choice}</div>}
      <div className="analysis-section-body">{children}</div>
      {isShown(aside) && <div className="analysis-section-aside">{aside}</div>}
    </section>
  );
}

/** A condition that does not hold leaves no empty column. */
function isShown(part: ReactNode): boolean {
  return part !== undefined && part !== null && part !== false;
}
