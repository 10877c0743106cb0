import type { FindingPage } from '#shared/contract/finding-views';
import { listWords } from '#shared/text/words';

/** The finding word for word, apart from the short title above, which is the office's own. */
export function FindingText({ page }: { readonly page: FindingPage }) {
  const { text, locator, addressees, deadlineWords } = page.details;
  return (
    <section className="finding-section" aria-labelledby="finding-text">
      <h2 id="finding-text">Text of the finding</h2>
      <blockquote className="finding-text">{text}</blockquote>
      <p className="finding-text-from">
        {locator}
        {addressees.length > 0 && ` · addressed to ${listWords(addressees)}`}
        {deadlineWords !== null && ` · “${deadlineWords}”`}
      </p>
    </section>
  );
}
