import { Link } from '@tanstack/react-router';
import type { AttentionRow } from '#shared/contract/attention-view';

/** A finding and why it is on the list. */
export function AttentionCells({ row, showOwner }: { readonly row: AttentionRow; readonly showOwner: boolean }) {
  return (
    <>
      <td className="attention-ref">{row.ref}</td>
      <th scope="row">
        <Link to="/findings/$findingId" params={{ findingId: row.findingId }}>
          {row.title}
        </Link>
        <span className="attention-words">{row.words}</span>
      </th>
      {showOwner && <td className="attention-owner">{row.owner ?? <span className="quiet">No owner</span>}</td>}
    </>
  );
}
