import { createContext, use } from 'react';

/** Page on which each block begins; empty while pages are being measured. */
export const PageNumbers = createContext<ReadonlyMap<string, number>>(new Map());

export function PageNumber({ blockId }: { readonly blockId: string }) {
  return <span className="pack-contents-page">{use(PageNumbers).get(blockId) ?? ''}</span>;
}
