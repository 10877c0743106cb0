import { useEffect, useRef } from 'react';
import type { AgendaItemView } from '#shared/contract/meeting-views';
import { plural } from '#shared/text/words';

/**
 * Says that the item that is dealt with has used its minutes: once, for whoever does not see the clock. The sign beside the clock stays.
 * @param over null while it has not
 */
export function useOverrun(over: AgendaItemView | null, onSaid: (words: string) => void): void {
  const told = useRef(new Set<string>());
  useEffect(() => {
    if (over === null || told.current.has(over.id)) return;
    told.current.add(over.id);
    const minutes = over.minutes ?? 0;
    onSaid(`Item ${over.number} has used its ${minutes} ${plural(minutes, 'minute', 'minutes')}.`);
  }, [over, onSaid]);
}
