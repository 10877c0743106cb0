import type { RefObject } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import type { DatedEntry } from '#shared/contract/dated-entry';
import { dayOfWeekDate } from '#shared/text/dates';
import { DatedWords } from './dated-words';
import { DatedLink } from './dated-link';
import '../../components/popover.css';

interface DayPopoverProps {
  /** ISO day. */
  readonly day: string;
  readonly entries: readonly DatedEntry[];
  readonly triggerRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** All that a day holds, beside its box in the month. */
export function DayPopover({ day, entries, triggerRef, onClose }: DayPopoverProps) {
  return (
    <Popover
      className="popover"
      triggerRef={triggerRef}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      placement="bottom start"
      offset={4}
    >
      <Dialog className="day-popover">
        <Heading slot="title" level={3}>
          {dayOfWeekDate(day)}
        </Heading>
        {entries.length === 0 ? (
          <p className="quiet">Nothing is dated on this day.</p>
        ) : (
          <ul>
            {entries.map((entry) => (
              <li key={entry.key}>
                <DatedLink entry={entry} />
                <DatedWords entry={entry} />
              </li>
            ))}
          </ul>
        )}
      </Dialog>
    </Popover>
  );
}
