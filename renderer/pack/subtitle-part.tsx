import type { Placing } from '#shared/pack/blocks/placing';
import { InnerHeading } from './inner-heading';
import type { Part } from './parts';
import { heldHead } from './parts';

interface Subtitle {
  readonly key: string;
  readonly words: string;
  /** True right under the block's heading, which has left its own space. */
  readonly first?: boolean;
}

/** The title of a part of a block. */
export function subtitlePart(block: Pick<Placing, 'level'>, { key, words, first = false }: Subtitle): Part {
  const title = (
    <InnerHeading of={block} className={first ? 'pack-subtitle pack-subtitle-first' : 'pack-subtitle'}>
      {words}
    </InnerHeading>
  );
  return heldHead(key, title, first ? 0 : 18);
}
