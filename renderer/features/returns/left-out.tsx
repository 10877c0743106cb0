import type { ReturnPreview } from '#shared/contract/return-views';
import { formatNumber } from '#shared/text/numbers';
import { listWords, plural } from '#shared/text/words';

/** What of the form is not taken in, and why: nothing of it goes without a word. */
export function LeftOut({ preview }: { readonly preview: ReturnPreview }) {
  const { refused, unchanged, missing } = preview;
  return (
    <>
      {refused.length > 0 && (
        <section aria-labelledby="returns-refused">
          <h2 id="returns-refused">Refused</h2>
          <ul className="return-list">
            {refused.map(({ line, ref, reason }) => (
              <li key={line}>
                Row {formatNumber(line, 0)}
                {ref === '' ? '' : `, ${ref}`}: {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      {missing.length > 0 && (
        <p>
          {plural(missing.length, 'A finding', `${formatNumber(missing.length, 0)} findings`)} of the form{' '}
          {plural(missing.length, 'is', 'are')} not in the file: {listWords(missing)}.
        </p>
      )}
      {unchanged > 0 && (
        <p className="quiet">
          {formatNumber(unchanged, 0)} {plural(unchanged, 'row says', 'rows say')} nothing new.
        </p>
      )}
    </>
  );
}
