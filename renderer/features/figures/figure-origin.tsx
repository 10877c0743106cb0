import { sentenceCase } from '#shared/text/words';
import type { FigureView } from '#shared/contract/views';

/** Source, cell and file of a figure. */
export function FigureOrigin({ figure: { source, locator, file } }: { readonly figure: FigureView }) {
  return (
    <section>
      <h3>Where it comes from</h3>
      <dl className="figure-facts">
        <div>
          <dt>Source</dt>
          <dd>
            <span className="source-title">{source.title}</span>
            <span className="figure-line">
              {source.publisher} · {source.publishedText}
            </span>
            {source.address !== null && <span className="figure-line selectable">{source.address}</span>}
          </dd>
        </div>
        {locator !== '' && (
          <div>
            <dt>Cell</dt>
            <dd>{locator}</dd>
          </div>
        )}
        {file !== null && (
          <div>
            <dt>File</dt>
            <dd>
              <span className="selectable">{file.name}</span>
              {file.retrievedText !== '' && <span className="figure-line">{sentenceCase(file.retrievedText)}</span>}
              <span className="figure-line figure-hash">
                SHA-256 <code className="selectable">{file.sha256}</code>
              </span>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
