import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PeersChart } from '../../../../renderer/charts/peers-chart';
import { SeriesChart } from '../../../../renderer/charts/series-chart';
import { SmallMultiples } from '../../../../renderer/charts/small-multiples';
import { AssuranceMark, VariationMark } from '../../../../renderer/charts/spc-icons';
import { XmrChart } from '../../../../renderer/charts/xmr-chart';
import { XmrLegend } from '../../../../renderer/charts/xmr-legend';
import { XmrTable } from '../../../../renderer/charts/xmr-table';
import { OpenFigure } from '../../../../renderer/lib/open-figure';
import { smallMultiplesModel } from '#shared/charts/small-multiples-model';
import { answered } from '../../shared/analysis/norfolk-fixture';
import { answeredMetric, norfolkChart, norfolkResult } from '../../shared/charts/norfolk-xmr';
import { chartModel, monthlyPoints } from '../support/points';
import { peersOf } from './peers-of';

const count = (text: string, part: string) => text.split(part).length - 1;
const model = norfolkChart(norfolkResult(['2022-12-01']));

describe('charts as drawn', () => {
  test('an XmR chart carries its text alternative, its labels and a mark a point', () => {
    const drawn = renderToStaticMarkup(<XmrChart model={model} width={642} height={264} medium="print" />);
    expect(drawn).toContain('XmR chart of 23 points');
    expect(drawn).toContain('Upper limit 90.1%');
    expect(drawn).toContain('Rebased from Dec 2022');
    expect(drawn).toContain('Latest 87.1%');
    // Lines are 1.75 wide, marks 1.6.
    expect(count(drawn, 'stroke-width:1.6;')).toBe(23);
    expect(drawn).not.toContain('NaN');
  });

  test('the data table has a row a point, newest first', () => {
    const nowhere = { openFigure: () => {}, openParts: () => {} };
    const drawn = renderToStaticMarkup(
      <OpenFigure value={nowhere}>
        <XmrTable model={model} />
      </OpenFigure>,
    );
    expect(count(drawn, '<th scope="row">')).toBe(23);
    expect(count(drawn, 'where it comes from')).toBe(23);
    expect(drawn.indexOf('Sep 2023')).toBeLessThan(drawn.indexOf('Nov 2021'));
  });

  test('shapes and verdicts never stand without words', () => {
    const legend = renderToStaticMarkup(<XmrLegend entries={model.legend} medium="screen" />);
    for (const { label } of model.legend) expect(legend).toContain(label);
    expect(renderToStaticMarkup(<VariationMark variation={model.variation} />)).toContain(model.variation.words);
    const assurance =
      model.assurance === null
        ? ''
        : renderToStaticMarkup(<AssuranceMark assurance={model.assurance} direction={model.direction} />);
    expect(assurance).toContain('Hit and miss against the 90% standard');
  });

  test('a target that a falling measure must stay under is drawn on the other side', () => {
    const fails = { icon: 'fail', words: 'Consistently fails' } as const;
    const [up, down] = (['up', 'down'] as const).map((direction) =>
      renderToStaticMarkup(<AssuranceMark assurance={fails} direction={direction} />),
    );
    expect(up).not.toBe(down);
  });

  test('a ranking names every force', () => {
    const peers = peersOf(43);
    const drawn = renderToStaticMarkup(<PeersChart model={peers} width={642} medium="print" />);
    for (const { name } of peers.rows) expect(drawn).toContain(name);
    expect(drawn).not.toContain('NaN');
  });

  test('small series each have their own text alternative', () => {
    const one = { title: 'One', metric: answeredMetric, target: null, observations: answered };
    const inputs = ['One', 'Two'].map((title) => ({ ...one, key: title, title }));
    const grid = smallMultiplesModel(inputs, { sharedAxis: true });
    const drawn = grid === null ? '' : renderToStaticMarkup(<SmallMultiples model={grid} width={642} />);
    expect(drawn).toContain('One: 23 months');
    expect(drawn).toContain('Two: 23 months');
  });

  test('a series says its baseline and its breaks', () => {
    const series = chartModel({
      points: monthlyPoints(2022, 1, 12),
      target: { value: 84, label: 'Standard 84%' },
      baseline: { value: 83, label: 'Baseline 83%' },
      breaks: [{ position: 4.5, label: 'Break in series, Jun 2022' }],
    });
    const drawn = renderToStaticMarkup(<SeriesChart model={series} width={642} height={264} medium="print" />);
    for (const words of ['Standard 84%', 'Baseline 83%', 'Break in series, Jun 2022']) expect(drawn).toContain(words);
  });
});
