import { whyLength } from '#shared/pack/blocks/priority-block';
import { Select, type Choice } from '../../../components/select';
import { BlockText } from './block-text';
import type { BlockOf, SettingsProps } from './settings-props';

type Assessed = NonNullable<BlockOf<'priority'>['applies']> | 'open';

const assessments: readonly Choice<Assessed>[] = [
  { id: 'open', label: 'Not assessed yet' },
  { id: 'yes', label: 'Applicable' },
  { id: 'no', label: 'Not applicable' },
];
/** The group's title alone would not name it: two lists may have one of the same title. */
const keyOf = (setId: string, group: string) => JSON.stringify([setId, group]);

/** What the statement says of one priority. */
export function PrioritySettings({ block, choices, edits, update }: SettingsProps<'priority'>) {
  const groups = choices.sets
    .filter(({ layout }) => layout === 'comparison')
    .flatMap(({ id, title, groups: titles }) =>
      titles.map((group) => ({ id: keyOf(id, group), label: group, detail: title, change: { setId: id, group } })),
    );
  return (
    <>
      <Select
        label="Measures"
        choices={groups}
        value={keyOf(block.setId, block.group)}
        onChange={(key) => update(groups.find(({ id }) => id === key)?.change ?? {})}
      />
      <Select
        label="Assessed as"
        choices={assessments}
        value={block.applies ?? 'open'}
        onChange={(applies) => update({ applies: applies === 'open' ? null : applies })}
      />
      <BlockText
        block={block}
        field="why"
        label="Why"
        title="Why"
        description="The Order asks for the reason in either case."
        shape={{ longest: whyLength }}
        edits={edits}
      />
      {block.applies === 'no' ? null : (
        <BlockText
          block={block}
          field="text"
          label={`What the force contributes: ${block.heading}`}
          title="What the force contributes"
          edits={edits}
        />
      )}
    </>
  );
}
