import { Select } from '../../../components/select';
import { ObjectiveSelect } from './objective-select';
import type { SettingsProps } from './settings-props';

const usual = [0, 2, 3, 4, 6, 8];

export function QuestionsSettings({ block, choices: held, update }: SettingsProps<'questions'>) {
  const counts = usual.includes(block.answerLines) ? usual : [...usual, block.answerLines].toSorted((a, b) => a - b);
  const choices = counts.map((count) => ({ id: String(count), label: count === 0 ? 'None' : `${count} lines` }));
  return (
    <>
      <Select
        label="Space for answers"
        choices={choices}
        value={String(block.answerLines)}
        onChange={(count) => update({ answerLines: Number(count) })}
      />
      <ObjectiveSelect
        label="Which questions"
        objectives={held.objectives}
        value={block.objectiveId ?? null}
        onChange={(objectiveId) => update({ objectiveId })}
      />
      <p className="field-description">Lists the meeting’s questions, each with what it bears on.</p>
    </>
  );
}
