import type { Edition } from '../../editions/edition';
import type { Pack } from '../pack';
import type { ResolvedBlock } from '../resolved';
import type { CutOff } from './cut-off';

/** What a block may need to know of the pack that it stands in. */
export interface Surroundings {
  readonly pack: Pack;
  readonly edition: Edition;
  /** The blocks that are resolved already, in the order of the pack. */
  readonly shown: () => readonly ResolvedBlock[];
  readonly cutOffs: readonly CutOff[];
  /** The number of a block's figure, from 1 in the order of the pack. */
  readonly figureNumber: (blockId: string) => number;
}
