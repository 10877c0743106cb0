import type { AssuranceIcon, VariationIcon } from '#shared/analysis/spc/spc';
import type { SpcShape, XmrChartModel } from '#shared/charts/xmr-chart';
import type { Direction } from '#shared/domain/metric/metric';
import { shapePaths } from './spc-marks';
import './spc-icons.css';

/** Inside a square of 28: a band from 9 to 19 is what is usual. */
const variations = {
  'common-cause': { line: 'M4 15 8 11.5 12 16.5 16 12 20 15.5', end: { x: 23, y: 13, shape: 'circle' } },
  'improvement-high': { line: 'M4 16 9 13 13 16 18 10', end: { x: 21.5, y: 6, shape: 'up' } },
  'improvement-low': { line: 'M4 12 9 15 13 12 18 18', end: { x: 21.5, y: 22, shape: 'up' } },
  'concern-high': { line: 'M4 16 9 13 13 16 18 10', end: { x: 21.5, y: 6, shape: 'down' } },
  'concern-low': { line: 'M4 12 9 15 13 12 18 18', end: { x: 21.5, y: 22, shape: 'down' } },
  'neutral-high': { line: 'M4 16 9 13 13 16 18 10', end: { x: 21.5, y: 6, shape: 'diamond' } },
  'neutral-low': { line: 'M4 12 9 15 13 12 18 18', end: { x: 21.5, y: 22, shape: 'diamond' } },
} as const satisfies Record<
  VariationIcon,
  { readonly line: string; readonly end: { readonly x: number; readonly y: number; readonly shape: SpcShape } }
>;

/** Which way the latest point leaves what is usual, and in words what that means. */
export function VariationMark({ variation }: Pick<XmrChartModel, 'variation'>) {
  const { line, end } = variations[variation.icon];
  return (
    <span className="spc-mark">
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <rect className="spc-mark-band" x="2" y="9" width="24" height="10" />
        <path className="spc-mark-edge" d="M2 9H26M2 19H26" />
        <path className="spc-mark-line" d={`${line} ${end.x} ${end.y}`} />
        <EndMark {...end} />
      </svg>
      {variation.words}
    </span>
  );
}

interface AssuranceMarkProps {
  readonly assurance: NonNullable<XmrChartModel['assurance']>;
  readonly direction: Direction;
}

/** Where the target lies from the limits, and in words whether it will be met; nothing where no verdict is given. */
export function AssuranceMark({ assurance, direction }: AssuranceMarkProps) {
  const mark = assuranceMark(assurance.icon, direction);
  return (
    <span className="spc-mark">
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <rect className="spc-mark-band" x="2" y="9" width="24" height="10" />
        <path className="spc-mark-edge" d="M2 9H26M2 19H26" />
        {mark !== null && (
          <>
            <path className="spc-mark-target" d={`M2 ${mark.target}H26`} />
            <EndMark x={14} y={14} shape={mark.shape} />
          </>
        )}
      </svg>
      {assurance.words}
    </span>
  );
}

/** The target's height, and the shape of the verdict in the middle of what is usual. */
function assuranceMark(
  icon: AssuranceIcon,
  direction: Direction,
): { readonly target: number; readonly shape: SpcShape } | null {
  const [beyondGood, beyondBad] = direction === 'down' ? [23.5, 4.5] : [4.5, 23.5];
  switch (icon) {
    case 'pass':
      return { target: beyondBad, shape: 'up' };
    case 'fail':
      return { target: beyondGood, shape: 'down' };
    case 'hit-and-miss':
      return { target: 14, shape: 'circle' };
    case 'none':
      return null;
  }
}

function EndMark({ x, y, shape }: { readonly x: number; readonly y: number; readonly shape: SpcShape }) {
  return (
    <path
      className="spc-mark-end"
      data-shape={shape}
      d={shapePaths[shape]}
      transform={`translate(${x - 5} ${y - 5})`}
    />
  );
}
