import type { Store } from '#db/connection/store';
import type { InputOf } from '#shared/contract/contract';
import type { PackChanged } from '#shared/contract/views';
import { numberBlocks } from '#shared/pack/numbering';
import { editPack } from '../pack-edits';

/** Whether headings are numbered where no section numbers them. */
export function setNumbered(store: Store, input: InputOf<'packs.setNumbered'>): PackChanged {
  return editPack(
    store,
    input,
    'Numbering changed',
    ({ body }) => ({ body: { ...body, numbered: input.numbered } }),
    null,
  );
}

/** Keeps the numbers as they now are, whatever is put in later; or lets them go, so that they are counted afresh. */
export function fixNumbers(store: Store, input: InputOf<'packs.fixNumbers'>): PackChanged {
  return editPack(
    store,
    input,
    input.fixed ? 'Numbers fixed' : 'Numbers let go',
    ({ body }) => {
      const { fixedNumbers = {}, ...rest } = body;
      if (!input.fixed) return { body: rest };
      const present = [...numberBlocks(body)].flatMap(([id, { number }]) => (number === null ? [] : [[id, number]]));
      return { body: { ...rest, fixedNumbers: { ...fixedNumbers, ...Object.fromEntries(present) } } };
    },
    null,
  );
}
