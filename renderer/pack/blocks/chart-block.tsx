import type { ControlFigure } from '#shared/charts/control';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { SeriesChart } from '../../charts/series-chart';
import { AssuranceMark, VariationMark } from '../../charts/spc-icons';
import { XmrChart } from '../../charts/xmr-chart';
import { XmrLegend } from '../../charts/xmr-legend';
import { noteParts } from '../notes';
import type { Part } from '../parts';
import { giving } from '../parts';
import { sectionHeading } from '../section-heading';

/** A chart stays readable at five sixths of its height. */
const mostGiven = 44;

/** Paper is as wide as it lies, so a chart is drawn at one of two sizes and never shrinks its own labels. */
const sizes = { upright: { width: 665, height: 264 }, landscape: { width: 994, height: 320 } } as const;

interface FigureProps {
  readonly block: ResolvedBlockOf<'chart'>;
  /** CSS pixels by which the drawing is less high, so that it stands on a page with what is before it. */
  readonly lower: number;
}

function Figure({ block, lower }: FigureProps) {
  const { chart, control, figureNumber } = block;
  const { width, height } = block.page?.landscape === true ? sizes.landscape : sizes.upright;
  const chartSize = { width, height: height - lower };
  return (
    <div className="pack-figure">
      {control !== null && <Verdicts control={control} />}
      <div className="pack-figure-drawing" style={chartSize} data-drawing>
        {chart !== null && <SeriesChart model={chart} {...chartSize} medium="print" />}
        {control !== null && <XmrChart model={control.chart} {...chartSize} medium="print" />}
      </div>
      {control !== null && <XmrLegend entries={control.chart.legend} medium="print" />}
      <div className="pack-figure-caption">
        <b>Figure {figureNumber}</b> {(chart ?? control?.chart)?.caption}
        {control !== null && <ControlNotes control={control} />}
      </div>
    </div>
  );
}

function Verdicts({ control: { chart } }: { readonly control: ControlFigure }) {
  return (
    <div className="pack-figure-verdicts">
      <VariationMark variation={chart.variation} />
      {chart.assurance !== null && <AssuranceMark assurance={chart.assurance} direction={chart.direction} />}
    </div>
  );
}

/** What must stand with a control chart wherever it is printed. */
function ControlNotes({ control: { rules, sensitivity, unmatched } }: { readonly control: ControlFigure }) {
  return <> {[rules, ...sensitivity, unmatched].filter((note) => note !== null).join(' ')}</>;
}

export function chartParts(block: ResolvedBlockOf<'chart'>): readonly Part[] {
  return [
    sectionHeading(block),
    giving(`${block.id}:figure`, (lower) => <Figure block={block} lower={lower} />, mostGiven, block.sourceLine !== ''),
    ...noteParts(block.id, [], block.sourceLine),
  ];
}
