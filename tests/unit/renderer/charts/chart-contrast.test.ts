import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartColours } from '../../../../renderer/charts/chart-colours';

type Scheme = 'light' | 'dark';

const tokens = new Map(
  [
    ...readFileSync('renderer/styles/tokens.css', 'utf8').matchAll(
      /--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

function colour(token: string, scheme: Scheme): string {
  const found = tokens.get(token);
  if (found === undefined) throw new Error(`There is no token ${token}.`);
  return found[scheme];
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const schemes = ['light', 'dark'] as const;
/** `grid` and `band` are no marks: nothing is read from them alone, since limits and ticks have lines and words of their own. */
const marks = ['line', 'base', 'quiet', 'ink', 'target', 'better', 'worse'] as const;
/** What stands on a tinted band too. */
const onBand = ['line', 'quiet', 'ink', 'target', 'better', 'worse'] as const;
const words = ['line', 'quiet', 'ink', 'target'] as const;

const token = (name: keyof typeof chartColours.screen) => chartColours.screen[name].replace(/^var\(--(.*)\)$/, '$1');

describe('colours of charts', () => {
  test('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    // The Analysis Function gives 10.25 for its dark blue on white.
    expect(contrast('#12436d', '#ffffff')).toBeCloseTo(10.25, 1);
  });

  test.each(schemes)('marks are at least 3:1 on their ground, words 4.5:1: %s', (scheme) => {
    const ground = colour(token('ground'), scheme);
    const band = colour(token('band'), scheme);
    for (const name of marks) expect(contrast(colour(token(name), scheme), ground), name).toBeGreaterThanOrEqual(3);
    for (const name of onBand) expect(contrast(colour(token(name), scheme), band), name).toBeGreaterThanOrEqual(3);
    for (const name of words) expect(contrast(colour(token(name), scheme), ground), name).toBeGreaterThanOrEqual(4.5);
  });

  test('paper has the colours of the light screen', () => {
    for (const name of Object.keys(chartColours.screen) as (keyof typeof chartColours.screen)[]) {
      expect(chartColours.print[name], name).toBe(colour(token(name), 'light'));
    }
  });
});
