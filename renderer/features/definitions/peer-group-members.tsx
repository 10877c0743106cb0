import { AddField } from '../../components/add-field';
import { OrderedList } from '../../components/ordered-list';
import { withMember } from './peer-group-draft';

interface PeerGroupMembersProps {
  readonly members: readonly string[];
  /** Those that the workspace knows. */
  readonly forces: readonly string[];
  readonly onChange: (members: readonly string[]) => void;
}

/** The forces of a group by name, in the order in which they are listed. */
export function PeerGroupMembers({ members, forces, onChange }: PeerGroupMembersProps) {
  const free = forces.filter((name) => !members.includes(name));
  const add = (name: string) => onChange(withMember(members, name));
  return (
    <div className="peer-members">
      <p className="field-label">Forces of the group</p>
      <OrderedList
        label="Forces of the group"
        empty="None is named: the publisher gives only how many there are."
        items={members.map((name) => ({ id: name, label: name }))}
        onChange={onChange}
      />
      <AddField
        label="Add a force"
        placeholder="Its name"
        choices={free.map((name) => ({ id: name, label: name }))}
        onAdd={add}
        onAddTyped={add}
      />
    </div>
  );
}
