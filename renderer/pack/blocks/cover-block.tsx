import { coverDataTitle } from '#shared/pack/blocks/cover-block';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import type { Part } from '../parts';

type CoverBlock = ResolvedBlockOf<'cover'>;

function Cover({ block }: { readonly block: CoverBlock }) {
  return (
    <div className="pack-cover">
      <p className="pack-cover-office">{block.office}</p>
      <h1>{block.title}</h1>
      <p className="pack-cover-subtitle">{block.subtitle}</p>
      {block.edition === undefined ? null : <p className="pack-cover-edition">{block.edition}</p>}
      <div className="pack-cover-bar" />
      <dl className="pack-cover-facts">
        {block.facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      {block.cutOffs.length === 0 ? null : (
        <section className="pack-cover-data">
          <p className="pack-cover-data-title" id="pack-cover-data-title">
            {block.dataTitle ?? coverDataTitle}
          </p>
          <table aria-labelledby="pack-cover-data-title">
            <colgroup>
              <col style={{ width: 228 }} />
              <col style={{ width: 192 }} />
              <col />
            </colgroup>
            <tbody>
              {block.cutOffs.map((cutOff) => (
                <tr key={cutOff.title}>
                  <th scope="row">{cutOff.title}</th>
                  <td>{cutOff.upTo}</td>
                  <td>{cutOff.source}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

export function coverParts(block: CoverBlock): readonly Part[] {
  return [{ type: 'page', piece: { key: `${block.id}:cover`, node: <Cover block={block} /> } }];
}
