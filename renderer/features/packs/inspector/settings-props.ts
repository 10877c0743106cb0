import type { PackChoices } from '#shared/contract/views';
import type { Block, BlockKind } from '#shared/pack/pack';
import type { PackEdits } from '../editing/pack-edits';

export type BlockOf<K extends BlockKind> = Extract<Block, { readonly kind: K }>;

export interface SettingsProps<K extends BlockKind> {
  readonly block: BlockOf<K>;
  readonly choices: PackChoices;
  readonly edits: PackEdits;
  /** Stores a choice at once. */
  readonly update: (change: Partial<BlockOf<K>>) => void;
}
