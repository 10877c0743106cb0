import { useEffect, useEffectEvent } from 'react';
import type { DeskEvents, EventName } from '#shared/contract/desk-events';

export function useDeskEvent<E extends EventName>(event: E, listener: (data: DeskEvents[E]) => void): void {
  const onEvent = useEffectEvent(listener);
  useEffect(() => window.desk.on(event, (data) => onEvent(data)), [event]);
}
