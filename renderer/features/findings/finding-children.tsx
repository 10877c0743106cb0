import { Link } from '@tanstack/react-router';
import type { FindingPage } from '#shared/contract/finding-views';

/** The recommendations that come with a cause of concern. */
export function FindingChildren({ items }: { readonly items: FindingPage['children'] }) {
  if (items.length === 0) return null;
  return (
    <section className="finding-section" aria-labelledby="finding-children">
      <h2 id="finding-children">Recommendations that come with it</h2>
      <ul className="finding-list">
        {items.map(({ id, ref, title }) => (
          <li key={id}>
            <Link to="/findings/$findingId" params={{ findingId: id }}>
              {ref}
            </Link>{' '}
            {title}
          </li>
        ))}
      </ul>
    </section>
  );
}
