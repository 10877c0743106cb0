import { objectiveKey, objectiveNow, type ObjectiveLink } from '#shared/domain/meeting/objective-link';
import { AddField } from '../../../components/add-field';
import { OrderedList } from '../../../components/ordered-list';

interface ObjectiveFieldsProps {
  readonly chosen: readonly ObjectiveLink[];
  /** Those of the plan, and those that other meetings were given besides. */
  readonly known: readonly ObjectiveLink[];
  readonly onChange: (chosen: readonly ObjectiveLink[]) => void;
}

/** The objectives of the plan that a meeting takes up, in order; one that is in no plan can be written. */
export function ObjectiveFields({ chosen, known, onChange }: ObjectiveFieldsProps) {
  const keys = chosen.map(objectiveKey);
  const choices = known.map((link) => ({ id: objectiveKey(link), label: link.title, link }));
  const add = (link: ObjectiveLink) => {
    if (!keys.includes(objectiveKey(link))) onChange([...chosen, link]);
  };
  const write = (title: string) => {
    const titled = choices.find(({ label }) => label === title);
    add(titled?.link ?? objectiveNow({ groupId: null, title }, []));
  };
  return (
    <>
      <p className="field-label">Objectives of the plan</p>
      <OrderedList
        label="Objectives"
        empty="None named yet."
        items={chosen.map((link) => ({ id: objectiveKey(link), label: link.title }))}
        onChange={(order) => onChange(order.flatMap((key) => chosen.find((link) => objectiveKey(link) === key) ?? []))}
      />
      <AddField
        label="Add an objective"
        placeholder="Words of its title"
        choices={choices.filter(({ id }) => !keys.includes(id))}
        onAdd={(key) => {
          const found = choices.find(({ id }) => id === key);
          if (found !== undefined) add(found.link);
        }}
        onAddTyped={write}
      />
    </>
  );
}
