import type { ResolvedFindingFigure } from '#shared/pack/resolved-finding';

/** The numbers that a finding carries, each with what the report sets it against. */
export function FindingFigures({ figures }: { readonly figures: readonly ResolvedFindingFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <section className="finding-section">
      <h2>Figures in the report</h2>
      <dl className="finding-figures">
        {figures.map((figure) => (
          <div key={`${figure.label}${figure.period ?? ''}`}>
            <dt>
              {figure.label}
              {figure.period !== null && <span className="cell-detail">{figure.period}</span>}
            </dt>
            <dd>
              <span className="finding-value">{figure.value}</span>
              {figure.comparator !== null && <span className="finding-comparator">{figure.comparator}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
