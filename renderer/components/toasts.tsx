import { X } from 'lucide-react';
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import './button.css';
import './toasts.css';

interface Message {
  readonly text: string;
  /** One thing to do about it, such as undoing. */
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined;
}

const messages = new ToastQueue<Message>({ maxVisibleToasts: 3 });

/** Says something that happened, for eyes and screen readers alike. Goes away by itself, later when it can be acted on. */
export function say(text: string, action?: Message['action']): void {
  messages.add({ text, action }, { timeout: action === undefined ? 6_000 : 12_000 });
}

export function Toasts() {
  return (
    <ToastRegion queue={messages} className="toasts" aria-label="Messages">
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent className="toast-content">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action !== undefined && (
            <Button
              className="toast-action"
              onPress={() => {
                toast.content.action?.onPress();
                messages.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button slot="close" className="toast-close" aria-label="Dismiss">
            <X className="icon" aria-hidden="true" />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
