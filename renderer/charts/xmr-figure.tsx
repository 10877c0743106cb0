import { useMemo } from 'react';
import type { XmrChartModel } from '#shared/charts/xmr-chart';
import { formatNumber } from '#shared/text/numbers';
import { plural } from '#shared/text/words';
import { Disclosure } from '../components/disclosure';
import { useWidth } from '../lib/use-width';
import { ReadableChart } from './readable-chart';
import { chartFontSize } from './series-chart';
import { AssuranceMark, VariationMark } from './spc-icons';
import { XmrChart } from './xmr-chart';
import { xmrLayout } from './xmr-layout';
import { XmrLegend } from './xmr-legend';
import { XmrTable } from './xmr-table';
import './series-figure.css';
import './xmr-figure.css';

interface XmrFigureProps {
  readonly model: XmrChartModel;
  readonly height?: number;
}

/** A control chart on a screen: its verdicts, the chart to read point by point, what its shapes mean, and its data. */
export function XmrFigure({ model, height = 280 }: XmrFigureProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(() => xmrLayout(model, width, height, chartFontSize.screen), [model, width, height]);
  const count = model.table.length;
  return (
    <figure className="series-figure xmr-figure">
      <div className="xmr-figure-marks">
        <VariationMark variation={model.variation} />
        {model.assurance !== null && <AssuranceMark assurance={model.assurance} direction={model.direction} />}
      </div>
      <div ref={box} className="series-figure-box" style={{ minHeight: height }}>
        {width > 0 && (
          <ReadableChart title={model.title} points={model.points} layout={layout} width={width}>
            {(active) => <XmrChart model={model} width={width} height={height} medium="screen" active={active} />}
          </ReadableChart>
        )}
      </div>
      <XmrLegend entries={model.legend} medium="screen" />
      <figcaption>{model.caption}</figcaption>
      <Disclosure title="Data table" count={`${formatNumber(count, 0)} ${plural(count, 'period', 'periods')}`}>
        <XmrTable model={model} />
      </Disclosure>
    </figure>
  );
}
