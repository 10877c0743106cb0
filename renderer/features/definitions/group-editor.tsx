import type { DefinitionsView } from '#shared/contract/definition-views';
import { AddField } from '../../components/add-field';
import { Button } from '../../components/button';
import { MoveButtons } from '../../components/move-buttons';
import { OrderedList } from '../../components/ordered-list';
import { TextField } from '../../components/text-field';
import type { GroupDraft } from './set-draft';

interface GroupEditorProps {
  readonly group: GroupDraft;
  /** What it is called: "Group 2", "Objective 2". */
  readonly name: string;
  readonly metrics: DefinitionsView['metrics'];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (group: GroupDraft) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly errorAt: (name: 'title' | 'note') => string | undefined;
}

/** One group of a set: its title, a note, and its metrics in order. */
export function GroupEditor(props: GroupEditorProps) {
  const { group, name, metrics, isFirst, isLast, onChange, onMove, onRemove, errorAt } = props;
  const labels = new Map(metrics.map(({ id, label }) => [id, label]));
  const free = metrics.filter(({ id }) => !group.metricIds.includes(id));
  return (
    <fieldset className="group-editor" data-group={group.key}>
      <legend className="visually-hidden">{name}</legend>
      <div className="group-head">
        <h3>{name}</h3>
        <MoveButtons name={name} isFirst={isFirst} isLast={isLast} onMove={onMove} />
        <Button variant="quiet" aria-label={`Remove ${name}`} onPress={onRemove}>
          Remove
        </Button>
      </div>
      <TextField
        label="Title"
        maxLength={200}
        value={group.title}
        onChange={(title) => onChange({ ...group, title })}
        error={errorAt('title')}
      />
      <TextField
        label="Note"
        rows={2}
        maxLength={2000}
        value={group.note}
        onChange={(note) => onChange({ ...group, note })}
        error={errorAt('note')}
      />
      <p className="field-label">Metrics</p>
      <OrderedList
        label={`Metrics of ${name}`}
        empty="No metrics yet: they can also be added later."
        items={group.metricIds.map((id) => ({ id, label: labels.get(id) ?? id }))}
        onChange={(metricIds) => onChange({ ...group, metricIds })}
      />
      <AddField
        label="Add a metric"
        placeholder="Words of its title"
        choices={free.map(({ id, label, theme }) => ({ id, label, detail: theme }))}
        onAdd={(id) => onChange({ ...group, metricIds: [...group.metricIds, id] })}
      />
    </fieldset>
  );
}
