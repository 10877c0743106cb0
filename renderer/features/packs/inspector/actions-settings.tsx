import { Checkbox } from '../../../components/checkbox';
import { ObjectiveSelect } from './objective-select';
import type { SettingsProps } from './settings-props';

export function ActionsSettings({ block, choices, update }: SettingsProps<'actions'>) {
  return (
    <>
      <ObjectiveSelect
        label="Which actions"
        objectives={choices.objectives}
        value={block.objectiveId ?? null}
        onChange={(objectiveId) => update({ objectiveId })}
      />
      <div className="inspector-checks">
        <Checkbox isSelected={block.showSpace} onChange={(showSpace) => update({ showSpace })}>
          Space for what became of each
        </Checkbox>
      </div>
    </>
  );
}
