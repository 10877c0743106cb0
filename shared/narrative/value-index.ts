import { roundHalfAway } from '../text/numbers';
import type { Mention } from './mention';
import type { StoredValue } from './stored-value';

/** Places to which a value may be typed and still be found. */
const places = [0, 1, 2] as const;

/** The stored numbers by how they are written, to as many places as somebody typed. */
export class ValueIndex {
  readonly #byText = new Map<string, StoredValue[]>();
  readonly #byMetric = new Map<string, StoredValue[]>();

  constructor(values: readonly StoredValue[]) {
    for (const stored of values) {
      for (const decimals of places) {
        const key = keyOf(stored.value, decimals);
        const known = this.#byText.get(key);
        if (known === undefined) this.#byText.set(key, [stored]);
        else known.push(stored);
      }
      if (stored.metricId === null) continue;
      const own = this.#byMetric.get(stored.metricId);
      if (own === undefined) this.#byMetric.set(stored.metricId, [stored]);
      else own.push(stored);
    }
  }

  /** What is written like the mention, of its unit. */
  like({ value, decimals, unit }: Pick<Mention, 'value' | 'decimals' | 'unit'>): readonly StoredValue[] {
    return (this.#byText.get(keyOf(value, decimals)) ?? []).filter((stored) => fits(unit, stored.unit));
  }

  ofMetric(metricId: string): readonly StoredValue[] {
    return this.#byMetric.get(metricId) ?? [];
  }
}

function keyOf(value: number, decimals: number): string {
  return `${decimals}:${roundHalfAway(Math.abs(value), Math.min(decimals, 12))}`;
}

/** A number without a unit can be of anything but a share or a rank, which are never written bare. */
export function fits(typed: Mention['unit'], stored: StoredValue['unit']): boolean {
  return typed === stored || (typed === 'amount' && stored === 'seconds');
}
