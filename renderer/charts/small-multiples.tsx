import type { SmallMultiplesModel } from '#shared/charts/small-multiples';
import { SmallMultiplesCell } from './small-multiples-cell';
import { SmallMultiplesGrid } from './small-multiples-grid';
import { smallGrid } from './small-multiples-layout';

const chartHeight = 92;

interface SmallMultiplesProps {
  readonly model: SmallMultiplesModel;
  /** Of the whole grid, in pixels. */
  readonly width: number;
}

/** All of a grid of small series over the same periods, on a screen. */
export function SmallMultiples({ model, width }: SmallMultiplesProps) {
  const grid = smallGrid(width, model.series.length);
  return (
    <SmallMultiplesGrid {...grid}>
      {model.series.map((series) => (
        <SmallMultiplesCell
          key={series.key}
          model={model}
          series={series}
          width={grid.cell}
          height={chartHeight}
          medium="screen"
        />
      ))}
    </SmallMultiplesGrid>
  );
}
