import type { Block } from '#shared/pack/pack';
import { leftOut } from '#shared/pack/public/left-out';
import { Checkbox } from '../../../components/checkbox';

interface AudienceSettingsProps {
  readonly block: Block;
  /** All blocks of the pack: a restricted section takes with it what stands beneath it. */
  readonly blocks: readonly Block[];
  readonly update: (change: Pick<Block, 'audience'>) => void;
}

/** Whether a block is in the public edition. The cover always is: it says what the edition is. */
export function AudienceSettings({ block, blocks, update }: AudienceSettingsProps) {
  if (block.kind === 'cover') return null;
  const withSection = leftOut(blocks).get(block.id) === 'section';
  return (
    <div role="group" aria-label="Public edition" className="inspector-checks">
      <p className="field-label">Public edition</p>
      <Checkbox
        isSelected={withSection || block.audience === 'restricted'}
        isDisabled={withSection}
        onChange={(restricted) => update({ audience: restricted ? 'restricted' : 'public' })}
      >
        Leave out of the public edition
      </Checkbox>
      {withSection ? <p className="field-description">Its section is left out, and this block with it.</p> : null}
      {block.kind === 'section' && block.audience === 'restricted' ? (
        <p className="field-description">All that stands beneath the section is left out with it.</p>
      ) : null}
    </div>
  );
}
