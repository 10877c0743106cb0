import { Plus } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { PackChoices } from '#shared/contract/views';
import type { BlockKind } from '#shared/pack/pack';
import { Menu } from '../../../components/menu';

interface AddBlockProps {
  readonly kinds: PackChoices['kinds'];
  readonly onAdd: (kind: BlockKind) => void;
}

export function AddBlock({ kinds, onAdd }: AddBlockProps) {
  return (
    <Menu
      label="Kinds of block"
      placement="top start"
      trigger={
        <Button className="outline-add" isDisabled={kinds.length === 0}>
          <Plus className="icon" aria-hidden="true" />
          Add block
        </Button>
      }
      choices={kinds.map(({ kind, title, description, available }) => ({
        id: kind,
        label: title,
        detail: description,
        isDisabled: !available,
      }))}
      onAction={onAdd}
    />
  );
}
