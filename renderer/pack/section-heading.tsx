import { sectionIdOf } from '#shared/editions/make-node';
import type { Placing } from '#shared/pack/blocks/placing';
import type { Part } from './parts';
import { heldHead } from './parts';

/** Space above a heading that the style sheet leaves out where it opens a page. */
export const headingGap = 30;

interface Heading extends Placing {
  readonly id: string;
  readonly heading: string;
  readonly lead: string | null;
}

/** A section's heading with its number and its lead; never the last thing on a page. */
export function sectionHeading({ id, heading, lead, number, level = 2 }: Heading): Part {
  const Level = `h${level}` as const;
  return heldHead(
    `${id}:heading`,
    <header className="pack-heading">
      <Level id={sectionIdOf(id)} className="pack-heading-title">
        <HeadingNumber number={number} />
        {heading}
      </Level>
      {lead === null ? null : <p className="pack-lead">{lead}</p>}
    </header>,
    headingGap,
  );
}

/**
 * The space after it is text of its own run, or a bookmark would be called "2.1Findings": a space that stands alone between two
 * elements is never painted, so the printed file would not have it.
 */
export function HeadingNumber({ number }: { readonly number: string | undefined }) {
  return number === undefined ? null : <span className="pack-heading-number">{`${number} `}</span>;
}
