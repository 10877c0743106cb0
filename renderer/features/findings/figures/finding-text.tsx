import { useState } from 'react';
import type { FindingPage } from '#shared/contract/finding-views';
import { listWords } from '#shared/text/words';
import { withKeys } from '../../../lib/with-keys';
import { NumberButton } from './number-button';
import { NumberOriginDialog } from './number-origin-dialog';

/** The finding word for word, apart from the short title above, which is the office's own; its numbers lead to their source. */
export function FindingText({ page }: { readonly page: FindingPage }) {
  const [shown, setShown] = useState<FindingPage['textParts'][number] | null>(null);
  const { locator, addressees, deadlineWords } = page.details;
  const figureOf = (index: number | null) => (index === null ? undefined : page.figures[index]);
  return (
    <section className="finding-section" aria-labelledby="finding-text">
      <h2 id="finding-text">Text of the finding</h2>
      <blockquote className="finding-text">
        {withKeys(page.textParts, ({ text }) => text).map(({ key, item }) =>
          item.isNumber ? (
            <NumberButton
              key={key}
              text={item.text}
              observationId={figureOf(item.figure)?.observationId ?? null}
              onOpen={() => setShown(item)}
            />
          ) : (
            <span key={key}>{item.text}</span>
          ),
        )}
      </blockquote>
      <p className="finding-text-from">
        {locator}
        {addressees.length > 0 && ` · addressed to ${listWords(addressees)}`}
        {deadlineWords !== null && ` · “${deadlineWords}”`}
      </p>
      {shown !== null && (
        <NumberOriginDialog
          page={page}
          text={shown.text}
          label={figureOf(shown.figure)?.label ?? null}
          onLink={null}
          onClose={() => setShown(null)}
        />
      )}
    </section>
  );
}
