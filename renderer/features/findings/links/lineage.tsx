import { Link } from '@tanstack/react-router';
import type { FindingPage } from '#shared/contract/finding-views';

/** One vertical line through the inspections, the earliest at the top. */
export function Lineage({ page }: { readonly page: FindingPage }) {
  return (
    <ol className="lineage" aria-label="The finding across inspections, the earliest first">
      {page.lineage.map(({ id, ref, title, inspection, publishedText, link }) => (
        <li key={id} className="lineage-step" data-here={id === page.id}>
          <p>
            {id === page.id ? (
              <strong aria-current="true">{ref}, this finding</strong>
            ) : (
              <Link to="/findings/$findingId" params={{ findingId: id }}>
                {ref}
              </Link>
            )}{' '}
            {title}
          </p>
          <p className="quiet">
            {inspection} · {publishedText}
          </p>
          {link !== null && <p className="lineage-link">{link}</p>}
        </li>
      ))}
    </ol>
  );
}
