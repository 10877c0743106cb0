import { Checkbox } from '../../../components/checkbox';
import { DraftField } from '../editing/draft-field';
import type { SettingsProps } from './settings-props';

const mostOptions = 8;

/** One option a line: what a person writes is what is lettered in print. */
function optionsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, 300))
    .filter((line) => line !== '')
    .slice(0, mostOptions);
}

export function DecisionSettings({ block, edits, update }: SettingsProps<'decision'>) {
  return (
    <>
      <DraftField
        name={`${block.id}.ask`}
        label="What the meeting is asked"
        value={block.ask}
        maxLength={1500}
        rows={4}
        queue={edits.queue}
        onSave={(ask) => edits.updateBlock(block, { ask })}
      />
      <DraftField
        name={`${block.id}.options`}
        label="Options"
        description={`One a line, up to ${mostOptions}.`}
        value={block.options.join('\n')}
        maxLength={2500}
        rows={4}
        queue={edits.queue}
        onSave={(text) => edits.updateBlock(block, { options: optionsOf(text) })}
      />
      <DraftField
        name={`${block.id}.advice`}
        label="Advice"
        value={block.advice}
        maxLength={1000}
        rows={3}
        queue={edits.queue}
        onSave={(advice) => edits.updateBlock(block, { advice })}
      />
      <div className="inspector-checks">
        <Checkbox isSelected={block.showRecord} onChange={(showRecord) => update({ showRecord })}>
          Lines for what is decided
        </Checkbox>
      </div>
    </>
  );
}
