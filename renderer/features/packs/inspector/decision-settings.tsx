import { adviceLength, askLength, mostOptions, optionsLength } from '#shared/pack/blocks/decision-block';
import { Checkbox } from '../../../components/checkbox';
import { BlockText } from './block-text';
import type { SettingsProps } from './settings-props';

export function DecisionSettings({ block, edits, update }: SettingsProps<'decision'>) {
  return (
    <>
      <BlockText
        block={block}
        field="ask"
        label="What the meeting is asked"
        title="What the meeting is asked"
        shape={{ longest: askLength }}
        edits={edits}
      />
      <BlockText
        block={block}
        field="options"
        label="Options"
        title="Options"
        description={`One a line, up to ${mostOptions}; print letters them.`}
        shape={{ longest: optionsLength, mostParagraphs: mostOptions }}
        edits={edits}
      />
      <BlockText
        block={block}
        field="advice"
        label="Advice"
        title="Advice"
        shape={{ longest: adviceLength }}
        edits={edits}
      />
      <div className="inspector-checks">
        <Checkbox isSelected={block.showRecord} onChange={(showRecord) => update({ showRecord })}>
          Lines for what is decided
        </Checkbox>
      </div>
    </>
  );
}
