import { Plus } from 'lucide-react';
import { Button } from 'react-aria-components';

/** Opens the palette, in which a block is found by name. */
export function AddBlock({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button className="outline-add" onPress={onPress}>
      <Plus className="icon" aria-hidden="true" />
      Add block
      <kbd className="outline-add-key">/</kbd>
    </Button>
  );
}
