import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { InlineText } from '../inline-text';
import type { Part } from '../parts';
import { single } from '../parts';
import { sectionHeading } from '../section-heading';

export function decisionParts(block: ResolvedBlockOf<'decision'>): readonly Part[] {
  const { id, ask, options, advice, record } = block;
  return [
    sectionHeading(block),
    single(
      `${id}:ask`,
      <div className="pack-decision">
        <p className="pack-decision-label">The meeting is asked</p>
        {ask.content.map((paragraph, index) =>
          paragraph.type === 'paragraph' ? (
            <p key={index} className="pack-decision-ask">
              <InlineText paragraph={paragraph} />
            </p>
          ) : null,
        )}
      </div>,
      options.length > 0 || record.length > 0,
    ),
    ...options.map(({ letter, text }, index) =>
      single(
        `${id}:option-${letter}`,
        <p className="pack-decision-option">
          <b>{letter}</b>{' '}
          <span>
            <InlineText paragraph={text} />
          </span>
        </p>,
        // The record of the decision never stands alone at the head of a page.
        index < options.length - 1 || (advice === null && record.length > 0),
      ),
    ),
    ...(advice === null
      ? []
      : [
          single(
            `${id}:advice`,
            <div className="pack-decision-advice">
              <p className="pack-decision-label">Advice</p>
              {advice.content.map((paragraph, index) =>
                paragraph.type === 'paragraph' ? (
                  <p key={index}>
                    <InlineText paragraph={paragraph} />
                  </p>
                ) : null,
              )}
            </div>,
            record.length > 0,
          ),
        ]),
    ...(record.length === 0
      ? []
      : [
          single(
            `${id}:record`,
            <dl className="pack-decision-record" aria-label="Record of the decision">
              {record.map((label) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd />
                </div>
              ))}
            </dl>,
          ),
        ]),
  ];
}
