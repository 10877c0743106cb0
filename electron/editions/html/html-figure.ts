import type { Drawing } from '#shared/editions/drawing';
import type { Figure } from '#shared/editions/edition-node';
import { plural } from '#shared/text/words';
import { drawnElements, element, type HtmlChild, type HtmlElement } from './element';
import type { Targets } from './html-runs';
import { htmlTable } from './html-table';

function drawn({ alt }: Figure, svg: readonly string[]): HtmlChild {
  return element(
    'div',
    { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': 'Chart' },
    element('div', { class: 'drawing', role: 'img', 'aria-label': alt }, svg.flatMap(drawnElements)),
  );
}

/** A drawing with its words and its figures. A figure without a drawing shows its figures openly. */
export function htmlFigure(figure: Figure, drawing: Drawing | undefined, targets: Targets): HtmlElement {
  const { label, caption, table } = figure;
  const count = table?.groups.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0;
  return element(
    'figure',
    {},
    drawing === undefined ? element('p', {}, figure.alt) : drawn(figure, drawing.svg),
    element('figcaption', {}, element('b', {}, label), ` ${caption}`),
    table === null
      ? []
      : element(
          'details',
          { open: drawing === undefined ? true : null },
          element('summary', {}, `Data table of ${label}, ${count} ${plural(count, 'row', 'rows')}`),
          htmlTable(table, false, targets),
        ),
  );
}
