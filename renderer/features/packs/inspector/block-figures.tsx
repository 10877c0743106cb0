import { useQuery } from '@tanstack/react-query';
import { queries } from '../../../api/queries';
import { Disclosure } from '../../../components/disclosure';
import { ErrorNote } from '../../../components/error-note';
import { useOpenFigure } from '../../../lib/open-figure';

interface BlockFiguresProps {
  readonly packId: string;
  readonly blockId: string;
}

/** Every figure that the chosen block prints: from the block, the second click leads to a figure's source. */
export function BlockFigures({ packId, blockId }: BlockFiguresProps) {
  const { data, error } = useQuery(queries.packFigures(packId, blockId));
  const openFigure = useOpenFigure();
  if (error !== null) return <ErrorNote error={error} />;
  if (data === undefined || data.figures.length === 0) return null;
  return (
    <div className="block-figures">
      <Disclosure title="Figures and their sources" count={String(data.figures.length)} startsOpen>
        <ul>
          {data.figures.map(({ observationId, metric, period, value }) => (
            <li key={observationId}>
              <button type="button" className="block-figure" onClick={() => openFigure(observationId)}>
                <span>
                  {metric}
                  <span className="block-figure-period"> {period}</span>
                </span>
                <span className="block-figure-value"> {value}</span>
              </button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
