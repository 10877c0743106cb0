import { keepText, keptText } from './kept-text';

/** Who made the last entry on this computer: most often who makes the next. Empty where nobody has. */
export function rememberedAuthor(): string {
  return keptText('author') ?? '';
}

export function rememberAuthor(author: string): void {
  if (author.trim() !== '') keepText('author', author.trim());
}
