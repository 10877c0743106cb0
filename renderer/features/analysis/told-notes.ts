import type { AnalysisView } from '#shared/contract/analysis-view';

type Comparison = AnalysisView['comparisons'][number];

export interface ToldNotes {
  /** Of each comparison, in their order. */
  readonly own: readonly (readonly string[])[];
  /** What holds for several of them. */
  readonly shared: readonly string[];
}

/** Notes of comparisons, each said once: what several share stands below them all, and what a sentence says already is left out. */
export function toldNotes(comparisons: readonly Pick<Comparison, 'sentence' | 'notes'>[]): ToldNotes {
  const untold = comparisons.map(({ sentence, notes }) => notes.filter((note) => !sentence.includes(bare(note))));
  const all = untold.flat();
  const shared = [...new Set(all)].filter((note) => all.indexOf(note) !== all.lastIndexOf(note));
  return { own: untold.map((notes) => notes.filter((note) => !shared.includes(note))), shared };
}

/** A sentence holds another one without its full stop. */
function bare(note: string): string {
  return note.replace(/\.$/, '');
}
