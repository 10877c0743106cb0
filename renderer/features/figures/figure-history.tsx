import { sentenceCase } from '#shared/text/words';
import type { FigureView } from '#shared/contract/views';
import { countingVintage, vintageWords } from './vintage-words';

/** Every value that was published for the period, the newest first. */
export function FigureHistory({ figure }: { readonly figure: FigureView }) {
  const counting = countingVintage(figure.vintages);
  return (
    <section>
      <h3>Every value published for this period</h3>
      <table className="data-table figure-history" aria-label="Every value published for this period">
        <thead>
          <tr>
            <th scope="col" className="cell-number">
              Value
            </th>
            <th scope="col">Source</th>
            <th scope="col">Recorded</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {figure.vintages.map((each) => (
            <tr key={each.vintage} data-counts={each.vintage === counting}>
              <th scope="row" className="cell-number">
                {each.value}
              </th>
              <td>{each.source}</td>
              <td className="figure-recorded">{sentenceCase(each.recordedText)}</td>
              <td>{vintageWords(each, counting)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
