import type { PackBody } from './pack';

/** Whether a pack is a publication of its own, such as a statement that the law asks for, rather than papers of a meeting. */
export function standsForItself({ blocks }: Pick<PackBody, 'blocks'>): boolean {
  return blocks.some((block) => block.kind === 'cover' && block.leads === 'pack');
}

/** What its own texts call it. */
export const packNoun = (body: Pick<PackBody, 'blocks'>): 'pack' | 'publication' =>
  standsForItself(body) ? 'publication' : 'pack';
