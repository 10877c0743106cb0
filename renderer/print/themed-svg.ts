import { chartColours, type ChartColours } from '../charts/chart-colours';

const names = Object.keys(chartColours.print) as readonly (keyof ChartColours)[];

/** The ways in which a browser writes `#12436d` when it is asked for its markup. */
function writings(hex: string): readonly string[] {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [hex, hex.toUpperCase(), `rgb(${red}, ${green}, ${blue})`];
}

/** A drawing made for paper, in the colours' names: whoever shows it says what they are, in light and in dark. */
export function themedSvg(svg: string): string {
  return names.reduce(
    (done, name) =>
      writings(chartColours.print[name]).reduce(
        (text, writing) => text.replaceAll(writing, chartColours.screen[name]),
        done,
      ),
    svg,
  );
}
