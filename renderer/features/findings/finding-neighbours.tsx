import { Link } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { FindingPage } from '#shared/contract/views';
import '../../components/button.css';

export function FindingNeighbours({ neighbours }: { readonly neighbours: FindingPage['neighbours'] }) {
  return (
    <>
      {neighbours.previous !== null && (
        <Link className="button" to="/findings/$findingId" params={{ findingId: neighbours.previous }}>
          <ChevronLeft className="icon" aria-hidden="true" />
          Previous
        </Link>
      )}
      {neighbours.next !== null && (
        <Link className="button" to="/findings/$findingId" params={{ findingId: neighbours.next }}>
          Next
          <ChevronRight className="icon" aria-hidden="true" />
        </Link>
      )}
    </>
  );
}
