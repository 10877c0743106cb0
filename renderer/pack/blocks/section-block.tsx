import { sectionIdOf } from '#shared/editions/make-node';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { InlineText } from '../inline-text';
import type { Part } from '../parts';
import { heldHead } from '../parts';
import { HeadingNumber, headingGap } from '../section-heading';

/** The divider that opens a part of the pack: a band with its number, its title and a sentence. */
export function sectionParts({ id, heading, lead, number, summary }: ResolvedBlockOf<'section'>): readonly Part[] {
  return [
    heldHead(
      `${id}:heading`,
      <header className="pack-heading pack-section">
        <h2 id={sectionIdOf(id)} className="pack-section-title">
          <HeadingNumber number={number} />
          <span>{heading}</span>
        </h2>
        {lead === null ? null : (
          <p className="pack-lead">{summary === undefined ? lead : <InlineText paragraph={summary} />}</p>
        )}
      </header>,
      headingGap,
    ),
  ];
}
