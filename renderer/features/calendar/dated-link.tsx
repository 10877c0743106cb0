import { Link } from '@tanstack/react-router';
import type { DatedEntry } from '#shared/contract/dated-entry';

/** The title of an entry, as a link to what it is about. */
export function DatedLink({ entry: { kind, targetId, title } }: { readonly entry: DatedEntry }) {
  if (targetId === null) return title;
  switch (kind) {
    case 'meeting':
    case 'papers':
    case 'questions':
      return (
        <Link to="/meetings/$meetingId" params={{ meetingId: targetId }}>
          {title}
        </Link>
      );
    case 'duty':
      return (
        <Link to="/inspections/$inspectionId/response" params={{ inspectionId: targetId }}>
          {title}
        </Link>
      );
    case 'action':
      return (
        <Link to="/actions/$actionId" params={{ actionId: targetId }}>
          {title}
        </Link>
      );
    case 'finding':
      return (
        <Link to="/findings/$findingId" params={{ findingId: targetId }}>
          {title}
        </Link>
      );
    case 'release':
    case 'statutory':
      return title;
  }
}
