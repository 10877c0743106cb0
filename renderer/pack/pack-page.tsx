import type { ReactNode } from 'react';
import type { ResolvedPack } from '#shared/pack/resolved';

interface PackPageProps {
  readonly resolved: Pick<ResolvedPack, 'marking' | 'handling' | 'head' | 'foot'>;
  readonly number: number;
  readonly of: number;
  /** A cover has its marking only, and there it is text that is read. */
  readonly cover: boolean;
  readonly landscape: boolean;
  readonly children: ReactNode;
}

/** One sheet. Running heads and feet are decoration to a reader of the document, so they stay out of the PDF's structure. */
export function PackPage({ resolved, number, of, cover, landscape, children }: PackPageProps) {
  const { handling } = resolved;
  const sheet = landscape ? 'pack-page pack-paper pack-landscape' : 'pack-page pack-paper';
  if (cover) {
    return (
      <section className={sheet} aria-label={`Page ${number} of ${of}`}>
        <p className="pack-cover-marking">{resolved.marking}</p>
        {handling === undefined ? null : <p className="pack-handling">{handling}</p>}
        <div className="pack-page-content">{children}</div>
        <p className="pack-cover-marking pack-cover-marking-foot">{resolved.marking}</p>
        {handling === undefined ? null : <p className="pack-handling pack-handling-foot">{handling}</p>}
      </section>
    );
  }
  return (
    <section className={sheet} aria-label={`Page ${number} of ${of}`}>
      {handling === undefined ? null : (
        <p className="pack-handling" aria-hidden="true">
          {handling}
        </p>
      )}
      <div className="pack-running pack-running-head" aria-hidden="true">
        <span>{resolved.head.left}</span>
        <span className="pack-marking">{resolved.marking}</span>
        <span>{resolved.head.right}</span>
      </div>
      <div className="pack-page-content">{children}</div>
      <div className="pack-running pack-running-foot" aria-hidden="true">
        <span>{resolved.foot}</span>
        <span className="pack-marking">{resolved.marking}</span>
        <span>
          Page {number} of {of}
        </span>
      </div>
      {handling === undefined ? null : (
        <p className="pack-handling pack-handling-foot" aria-hidden="true">
          {handling}
        </p>
      )}
    </section>
  );
}
