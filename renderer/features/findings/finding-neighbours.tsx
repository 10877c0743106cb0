import { Link } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { FindingPage } from '#shared/contract/finding-views';
import '../../components/button.css';

export function FindingNeighbours({ neighbours }: { readonly neighbours: FindingPage['neighbours'] }) {
  return (
    <>
      {neighbours.previous !== null && (
        <Link
          className="button finding-step"
          aria-label="Previous finding"
          to="/findings/$findingId"
          params={{ findingId: neighbours.previous }}
        >
          <ChevronLeft className="icon" aria-hidden="true" />
        </Link>
      )}
      {neighbours.next !== null && (
        <Link
          className="button finding-step"
          aria-label="Next finding"
          to="/findings/$findingId"
          params={{ findingId: neighbours.next }}
        >
          <ChevronRight className="icon" aria-hidden="true" />
        </Link>
      )}
    </>
  );
}
