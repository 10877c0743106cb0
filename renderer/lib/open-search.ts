import { createContext, use } from 'react';

/** The shell provides it: opens the box in which a person looks for a record or a screen. */
export const OpenSearch = createContext<(() => void) | null>(null);

/** Null outside of the shell, where there is nothing to look for. */
export function useOpenSearch(): (() => void) | null {
  return use(OpenSearch);
}
