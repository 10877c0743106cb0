/** The words of a figure, or in a few words why it has none. */
export type FigureWords = { readonly text: string; readonly why: null } | { readonly text: null; readonly why: string };

export function worded(text: string): FigureWords {
  return { text, why: null };
}

export function unworded(why: string): FigureWords {
  return { text: null, why };
}
