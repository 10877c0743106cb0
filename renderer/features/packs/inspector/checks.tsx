import { stopsPrinting, type Problem } from '#shared/pack/problem';
import type { ResolvedBlock } from '#shared/pack/resolved';
import { blockTitle } from '../../../pack/block-title';

interface ChecksProps {
  readonly problems: readonly Problem[];
  readonly blocks: readonly ResolvedBlock[];
  /** Where absent, the checks are only read. */
  readonly onSelect?: (blockId: string) => void;
}

/** What a person should look at before the pack is tabled; what stops it, and what cannot be drawn, comes first. */
export function Checks({ problems, blocks, onSelect }: ChecksProps) {
  const titles = new Map(blocks.map((block) => [block.id, blockTitle(block)]));
  const ordered = problems.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  return (
    <section className="inspector-section" aria-labelledby="checks-title">
      <h2 id="checks-title">{problems.length === 0 ? 'Checks' : `Checks · ${problems.length}`}</h2>
      {problems.length === 0 ? <p className="field-description">Nothing is open.</p> : null}
      <ul className="checks">
        {ordered.map((problem) => {
          const blockId = problem.blockId;
          const where = blockId === null ? null : (titles.get(blockId) ?? null);
          return (
            <li key={`${blockId ?? ''} ${problem.message}`} data-severity={problem.severity}>
              <p>
                {problem.severity === 'error' ? (
                  <span className="checks-error">
                    {stopsPrinting(problem) ? 'Before it is printed or published: ' : 'Cannot be drawn: '}
                  </span>
                ) : null}
                {problem.message}
              </p>
              {where === null || blockId === null ? null : onSelect === undefined ? (
                <p className="field-description">{where}</p>
              ) : (
                <button type="button" className="checks-go" onClick={() => onSelect(blockId)}>
                  {where}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
