import type { Part } from './parts';
import { single } from './parts';

/** The target of links in the contents. */
export function sectionId(blockId: string): string {
  return `section-${blockId}`;
}

/** A section's heading with its lead; never the last thing on a page. */
export function sectionHeading(block: {
  readonly id: string;
  readonly heading: string;
  readonly lead: string | null;
}): Part {
  return single(
    `${block.id}:heading`,
    <header className="pack-heading">
      <h2 id={sectionId(block.id)}>{block.heading}</h2>
      {block.lead === null ? null : <p className="pack-lead">{block.lead}</p>}
    </header>,
    true,
  );
}
