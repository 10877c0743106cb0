import type { XmrLegendEntry } from '#shared/charts/xmr-chart';
import { chartColours } from './chart-colours';
import { shapeColour, shapePaths } from './spc-marks';
import './xmr-legend.css';

interface XmrLegendProps {
  readonly entries: readonly XmrLegendEntry[];
  readonly medium: 'screen' | 'print';
}

/** What the shapes of an XmR chart mean: those that it shows and no others. */
export function XmrLegend({ entries, medium }: XmrLegendProps) {
  const colours = chartColours[medium];
  return (
    <ul className="xmr-legend" aria-label="Shapes">
      {entries.map(({ shape, filled, label }) => (
        <li key={label}>
          <svg viewBox="-1 -1 12 12" aria-hidden="true">
            <path
              d={shapePaths[shape]}
              fill={filled ? shapeColour(shape, colours) : colours.ground}
              stroke={shapeColour(shape, colours)}
              strokeWidth="1.6"
              strokeLinejoin="round"
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
