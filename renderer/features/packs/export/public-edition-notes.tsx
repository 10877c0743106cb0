import type { PublicEditionView } from '#shared/contract/edition-contract';
import type { LeftOutReason } from '#shared/pack/public/left-out';

const reasons: Readonly<Record<LeftOutReason, string>> = {
  restricted: 'Restricted',
  section: 'Stands beneath a restricted section',
  'nothing-left': 'Nothing beneath it is public',
};

/** What the public edition leaves out, or why there can be none: told here, never printed. */
export function PublicEditionNotes({ view: { leftOut, refusals } }: { readonly view: PublicEditionView }) {
  return (
    <>
      {refusals.length === 0 ? null : (
        <section className="inspector-section" aria-labelledby="refused-title">
          <h2 id="refused-title">There can be no public edition</h2>
          <ul className="checks">
            {refusals.map(({ where, why }) => (
              <li key={`${where} ${why}`} data-severity="error">
                <span className="checks-error">{where}:</span> {why}.
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="inspector-section" aria-labelledby="left-out-title">
        <h2 id="left-out-title">{leftOut.length === 0 ? 'Left out' : `Left out · ${leftOut.length}`}</h2>
        {leftOut.length === 0 ? (
          <p className="field-description">
            No block is restricted: the public edition holds all of the pack. A block is left out by its settings.
          </p>
        ) : (
          <>
            <ul className="checks">
              {leftOut.map(({ blockId, name, reason }) => (
                <li key={blockId}>
                  {name}
                  <p className="field-description">{reasons[reason]}</p>
                </li>
              ))}
            </ul>
            <p className="field-description">The public edition does not say that anything is left out.</p>
          </>
        )}
      </section>
    </>
  );
}
