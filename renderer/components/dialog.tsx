import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ReactNode } from 'react';
import { Button } from './button';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons: the primary one last. */
  readonly actions?: ReactNode;
  /** For what is read rather than answered. */
  readonly wide?: boolean;
  /** For a dialog without a question: names the button that ends it. */
  readonly closeLabel?: string;
}

/** One question at a time; Escape and a click outside close it. */
export function Dialog({ title, isOpen, onClose, children, actions, wide = false, closeLabel }: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog-frame" data-wide={wide}>
        <AriaDialog className="dialog">
          <Heading slot="title" level={2} className="dialog-title">
            {title}
          </Heading>
          <div className="dialog-body">{children}</div>
          {actions !== undefined && <div className="dialog-actions">{actions}</div>}
          {closeLabel !== undefined && (
            <div className="dialog-actions">
              <Button onPress={onClose}>{closeLabel}</Button>
            </div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
