import type { Drawing } from '#shared/editions/drawing';
import type { Figure } from '#shared/editions/edition-node';
import { plural } from '#shared/text/words';
import { drawnElement } from './drawn-element';
import { element, type HtmlChild, type HtmlElement } from './element';
import type { Targets } from './html-runs';
import { htmlTable } from './html-table';

/** A wide chart keeps its letters readable on a telephone: it scrolls by itself, and the keyboard can reach it to do so. */
const widest = 350;

function shown({ alt, label }: Figure, drawing: Drawing | undefined): HtmlChild {
  if (drawing === undefined) return element('p', {}, alt);
  const drawn = drawnElement(drawing, alt);
  if (drawing.svg === null || drawing.width <= widest) return drawn;
  return element('div', { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': `Chart: ${label}` }, drawn);
}

function caption({ label, caption: words }: Figure): HtmlChild {
  const parts = [...(label === '' ? [] : [element('b', {}, label)]), ...(words === '' ? [] : [` ${words}`])];
  return parts.length === 0 ? [] : element('figcaption', {}, parts);
}

/** A drawing with its words and its figures. A figure without a drawing shows its figures openly. */
export function htmlFigure(figure: Figure, drawing: Drawing | undefined, targets: Targets): HtmlElement {
  const { label, table, small } = figure;
  const count = table?.groups.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0;
  return element(
    'figure',
    {
      class: small === true ? 'small' : null,
      style: drawing === undefined ? null : `--drawn: ${Math.round(drawing.width)}px`,
    },
    // The name of a small chart leads, as it does on the page.
    small === true ? [caption(figure), shown(figure, drawing)] : [shown(figure, drawing), caption(figure)],
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
