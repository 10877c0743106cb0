import type { ResponsePage } from '#shared/contract/inspection-views';
import { sentenceCase } from '#shared/text/words';
import { PartMark } from './part-mark';

/** The clock of section 55(5A), and which parts are done as far as they are saved. */
export function ResponseAside({ page }: { readonly page: ResponsePage }) {
  return (
    <aside className="aside" aria-label="What the law asks for">
      <section>
        <h2>The clock</h2>
        <p>{sentenceCase(page.publishedText)}</p>
        <p>
          The last day is <strong>{page.lastDayText}</strong> (day 56)
        </p>
        <p>Today is {page.dayText}</p>
      </section>
      <section>
        <h2>Parts, as saved</h2>
        <ul className="response-parts">
          {page.parts.map(({ title, done, words }) => (
            <li key={title}>
              <PartMark done={done} />
              <div>
                <strong>{title}</strong>
                <p>{words}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
