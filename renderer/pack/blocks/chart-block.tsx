import type { ControlFigure } from '#shared/charts/control';
import type { ResolvedBlockOf } from '#shared/pack/resolved';
import { SeriesChart } from '../../charts/series-chart';
import { AssuranceMark, VariationMark } from '../../charts/spc-icons';
import { XmrChart } from '../../charts/xmr-chart';
import { XmrLegend } from '../../charts/xmr-legend';
import { noteParts } from '../notes';
import type { Part } from '../parts';
import { single } from '../parts';
import { sectionHeading } from '../section-heading';

/** Paper is as wide as it lies, so a chart is drawn at one of two sizes and never shrinks its own labels. */
const sizes = { upright: { width: 665, height: 264 }, landscape: { width: 994, height: 320 } } as const;

function Figure({ block }: { readonly block: ResolvedBlockOf<'chart'> }) {
  const { chart, control, figureNumber } = block;
  const chartSize = block.page?.landscape === true ? sizes.landscape : sizes.upright;
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
    single(`${block.id}:figure`, <Figure block={block} />, block.sourceLine !== ''),
    ...noteParts(block.id, [], block.sourceLine),
  ];
}
