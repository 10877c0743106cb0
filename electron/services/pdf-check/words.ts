/** Words without white space: where lines break, and what stands between two cells, is not part of them. */
export const bare = (text: string): string => text.replaceAll(/\s+/gu, '');
