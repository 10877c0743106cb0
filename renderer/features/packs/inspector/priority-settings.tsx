import { whyLength } from '#shared/pack/blocks/priority-block';
import { groupOf } from '#shared/domain/metric/group-of';
import { Select, type Choice } from '../../../components/select';
import { BlockText } from './block-text';
import type { BlockOf, SettingsProps } from './settings-props';

type Assessed = NonNullable<BlockOf<'priority'>['applies']> | 'open';

const assessments: readonly Choice<Assessed>[] = [
  { id: 'open', label: 'Not assessed yet' },
  { id: 'yes', label: 'Applicable' },
  { id: 'no', label: 'Not applicable' },
];
/** What the statement says of one priority. */
export function PrioritySettings({ block, choices, edits, update }: SettingsProps<'priority'>) {
  const groups = choices.sets
    .filter(({ layout }) => layout === 'comparison')
    .flatMap(({ id: setId, title: detail, groups: own }) =>
      own.map(({ id, title }) => ({ id, title, label: title, detail, change: { setId, group: id } })),
    );
  const ofSet = groups.filter(({ change }) => change.setId === block.setId);
  return (
    <>
      <Select
        label="Measures"
        choices={groups}
        value={groupOf(ofSet, block.group)?.id ?? block.group}
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
