import type { Block } from './pack';

type Assessed = Extract<Block, { kind: 'priority' }>['applies'];

/** How a priority is assessed, as a whole sentence and as a mark beside its title. */
export function priorityWords(applies: Assessed): { readonly sentence: string; readonly mark: string } {
  if (applies === null) return { sentence: 'Not assessed yet.', mark: 'not assessed yet' };
  return applies === 'yes'
    ? { sentence: 'Assessed as applicable.', mark: 'assessed as applicable' }
    : { sentence: 'Assessed as not applicable.', mark: 'assessed as not applicable' };
}
