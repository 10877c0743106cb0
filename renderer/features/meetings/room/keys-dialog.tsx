import { Dialog } from '../../../components/dialog';
import { roomKeys } from './room-keys';

/** All keys of the room. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" isOpen onClose={onClose} wide closeLabel="Close">
      <dl className="room-keys">
        {roomKeys.map(({ command, shown, words }) => (
          <div key={command}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        They work wherever the cursor is. On a Mac, Alt is Option, and Ctrl is Command or Control.
      </p>
    </Dialog>
  );
}
