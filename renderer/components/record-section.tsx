import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from './button';
import { OrderButtons } from './order-buttons';
import { RemoveDialog, type RemovingCall } from './remove-dialog';
import { SettingsSection } from './settings-section';
import './record-section.css';

interface Stored {
  readonly id: string;
  readonly revision: number;
}

interface Row {
  readonly title: string;
  /** Said below the title, a line each; null is left out. */
  readonly details: readonly (string | null)[];
  /** What will happen when it is removed. */
  readonly consequence: string;
  /** Why it cannot be removed. */
  readonly kept?: string | null;
}

interface RecordSectionProps<T extends Stored> {
  readonly title: string;
  readonly intro: string;
  readonly addLabel: string;
  /** Said where there are none. */
  readonly empty: string;
  readonly records: readonly T[];
  readonly row: (record: T) => Row;
  readonly removeCall: RemovingCall;
  /** Given where the order of the records counts. */
  readonly onMove?: (record: T, by: -1 | 1) => void;
  /** The dialog of a record, or of a new one. */
  readonly renderDialog: (record: T | null, onClose: () => void) => ReactNode;
}

type Open<T> = { readonly act: 'add' } | { readonly act: 'edit' | 'remove'; readonly record: T } | null;

/** A list of records, each with what it says and its two buttons. */
export function RecordSection<T extends Stored>(props: RecordSectionProps<T>) {
  const { title, intro, addLabel, empty, records, row, removeCall, onMove, renderDialog } = props;
  const [open, setOpen] = useState<Open<T>>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const count = useRef(records.length);
  // The button that was pressed went with its row.
  useEffect(() => {
    const fewer = records.length < count.current;
    count.current = records.length;
    if (fewer && document.activeElement === document.body) heading.current?.focus();
  }, [records.length]);

  const close = () => setOpen(null);
  const asItIsNow = (record: T) => records.find(({ id }) => id === record.id) ?? record;
  return (
    <SettingsSection title={title} intro={intro} heading={heading}>
      {records.length === 0 ? (
        <p className="record-none">{empty}</p>
      ) : (
        <ul className="record-list">
          {records.map((record, index) => {
            const { title: name, details, kept = null } = row(record);
            return (
              <li key={record.id} className="record">
                <div className="record-words">
                  <p className="record-title">{name}</p>
                  {details.map((line) => line !== null && <p key={line}>{line}</p>)}
                  {kept !== null && <p>{kept}</p>}
                </div>
                <div className="record-buttons">
                  {onMove !== undefined && (
                    <OrderButtons
                      name={name}
                      isFirst={index === 0}
                      isLast={index === records.length - 1}
                      onMove={(by) => onMove(asItIsNow(record), by)}
                    />
                  )}
                  <Button variant="quiet" aria-label={`Edit ${name}`} onPress={() => setOpen({ act: 'edit', record })}>
                    Edit
                  </Button>
                  {kept === null && (
                    <Button
                      variant="quiet"
                      aria-label={`Remove ${name}`}
                      onPress={() => setOpen({ act: 'remove', record })}
                    >
                      Remove
                    </Button>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
      <Button onPress={() => setOpen({ act: 'add' })}>{addLabel}</Button>
      {open?.act === 'add' && renderDialog(null, close)}
      {open?.act === 'edit' && renderDialog(asItIsNow(open.record), close)}
      {open?.act === 'remove' && (
        <RemoveDialog
          call={removeCall}
          record={asItIsNow(open.record)}
          name={row(open.record).title}
          consequence={row(open.record).consequence}
          onClose={close}
        />
      )}
    </SettingsSection>
  );
}
