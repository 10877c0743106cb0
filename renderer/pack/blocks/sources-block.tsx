import type { ResolvedBlockOf } from '#shared/pack/resolved';
import type { ResolvedSource } from '#shared/pack/resolved-source';
import type { FrameProps, Part } from '../parts';
import { sectionHeading } from '../section-heading';
import { subtitlePart } from '../subtitle-part';

function SourceList({ pieces }: FrameProps) {
  return <ol className="pack-sources">{pieces.map((piece) => piece.node)}</ol>;
}

function DataNoteList({ pieces }: FrameProps) {
  return <ul className="pack-list">{pieces.map((piece) => piece.node)}</ul>;
}

/** The number that the text cites is the one printed, wherever the list begins again. */
function SourceItem({ atom, source }: { readonly atom: string; readonly source: ResolvedSource }) {
  return (
    <li data-atom={atom} value={source.number}>
      <p className="pack-source-title">{source.title}</p>
      <p className="pack-source-about">
        {source.publisher} · {source.publishedText}
      </p>
      {source.address === null ? null : (
        <p className="pack-source-address">
          <a href={source.address}>{source.address}</a>
        </p>
      )}
      {source.note === null ? null : <p className="pack-source-about">{source.note}</p>}
    </li>
  );
}

export function sourcesParts(block: ResolvedBlockOf<'sources'>): readonly Part[] {
  const sources = block.sources.map((source) => ({
    key: `${block.id}:${source.id}`,
    node: <SourceItem key={source.id} atom={`${block.id}:${source.id}`} source={source} />,
  }));
  const parts: Part[] = [
    sectionHeading(block),
    { type: 'group', key: `${block.id}:sources`, frame: SourceList, pieces: sources, items: true },
  ];
  if (block.dataNotes.length === 0) return parts;
  const notes = block.dataNotes.map((note, index) => ({
    key: `${block.id}:data-${index}`,
    node: (
      <li key={index} data-atom={`${block.id}:data-${index}`} className="pack-item">
        <p>{note}</p>
      </li>
    ),
  }));
  return [
    ...parts,
    subtitlePart(block, { key: `${block.id}:data-title`, words: 'Notes on the data' }),
    { type: 'group', key: `${block.id}:data`, frame: DataNoteList, pieces: notes },
  ];
}
