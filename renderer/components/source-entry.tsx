import type { ResolvedSource } from '#shared/pack/resolved-source';
import './source.css';

interface SourceEntryProps {
  readonly source: ResolvedSource;
  /** Where in it, in words. */
  readonly locator?: string;
}

/** A source as it stands in a list: what, who, when, where. */
export function SourceEntry({ source, locator }: SourceEntryProps) {
  return (
    <li className="source-entry" value={source.number}>
      <span className="source-number" aria-hidden="true">
        {source.number}
      </span>
      <div>
        <p className="source-title">{source.title}</p>
        <p className="quiet">
          {source.publisher} · {source.publishedText}
        </p>
        {locator !== undefined && locator !== '' && <p>{locator}</p>}
        {source.address !== null && <p className="selectable quiet">{source.address}</p>}
        {source.note !== null && <p className="source-note">{source.note}</p>}
      </div>
    </li>
  );
}
