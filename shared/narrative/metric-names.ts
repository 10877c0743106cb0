import type { Metric } from '../domain/metric/metric';

const stopWords: ReadonlySet<string> = new Set(
  'a an and of the in on to for with or by from per each all only that was were is are it its at as this than which who their not no number percent rate within after before under over minute more less second'.split(
    ' ',
  ),
);
/** What people write for what a metric's title calls otherwise. */
const sameWords: Readonly<Record<string, string>> = { emergency: '999', gbh: 'grievous', abh: 'actual' };

/** The telling words of a text, without endings for number: "burglaries" and "burglary" are one. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.filter((word) => !stopWords.has(word)).map((word) => sameWords[word] ?? stem(word)));
}

function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

/** How well a text names each metric, from 0 to 1: rare words of its title count for more than those of many titles. */
export class MetricNames {
  readonly #labels: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
  readonly #weights: ReadonlyMap<string, number>;
  readonly #byWord: ReadonlyMap<string, readonly string[]>;

  constructor(metrics: readonly Metric[]) {
    const labels = new Map<string, readonly ReadonlySet<string>[]>();
    const byWord = new Map<string, string[]>();
    for (const { id, title, shortTitle, publishedLabel } of metrics) {
      const own = [title, shortTitle, publishedLabel ?? ''].map(tellingWords).filter(({ size }) => size > 0);
      labels.set(id, own);
      for (const word of new Set(own.flatMap((words) => [...words]))) {
        byWord.set(word, [...(byWord.get(word) ?? []), id]);
      }
    }
    this.#labels = labels;
    this.#byWord = byWord;
    this.#weights = new Map([...byWord].map(([word, ids]) => [word, Math.log(1 + metrics.length / ids.length)]));
  }

  /** @param words of `tellingWords` */
  score(metricId: string, words: ReadonlySet<string>): number {
    const scores = (this.#labels.get(metricId) ?? []).map((label) => {
      const [held, all] = [[...label].filter((word) => words.has(word)), [...label]];
      // Of two titles that are named whole the longer is meant: "999 calls answered within 10 seconds", not "999 calls".
      return (this.#weight(held) / Math.max(this.#weight(all), 1e-9)) * (1 - 0.02 / (1 + this.#weight(held)));
    });
    return Math.max(0, ...scores);
  }

  /** The metrics that a text names at least so well, the best first. */
  named(words: ReadonlySet<string>, least: number): readonly string[] {
    const ids = new Set([...words].flatMap((word) => this.#byWord.get(word) ?? []));
    return [...ids]
      .map((id) => ({ id, score: this.score(id, words) }))
      .filter(({ score }) => score >= least)
      .toSorted((a, b) => b.score - a.score)
      .map(({ id }) => id);
  }

  /** The metric that a text names best, where it names none other as well. */
  only(words: ReadonlySet<string>, least: number): string | null {
    const [first, second] = this.named(words, least);
    if (first === undefined) return null;
    return second === undefined || this.score(first, words) > this.score(second, words) ? first : null;
  }

  #weight(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + (this.#weights.get(word) ?? 0), 0);
  }
}
