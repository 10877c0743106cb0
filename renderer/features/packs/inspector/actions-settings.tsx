import { Checkbox } from '../../../components/checkbox';
import type { SettingsProps } from './settings-props';

export function ActionsSettings({ block, update }: SettingsProps<'actions'>) {
  return (
    <div className="inspector-checks">
      <Checkbox isSelected={block.showSpace} onChange={(showSpace) => update({ showSpace })}>
        Space for what became of each
      </Checkbox>
    </div>
  );
}
