import { useEffect, useState } from 'react';

/**
 * The present moment in milliseconds, once a second while it runs. It goes on from the program's clock by a clock that cannot be set
 * back, so that a change of the computer's time in the middle of a meeting moves nothing.
 * @param at the moment that the program told last, ISO
 */
export function useMoment(at: string, runs: boolean): number {
  const told = Date.parse(at);
  const [moment, setMoment] = useState(told);
  useEffect(() => {
    if (!runs) return undefined;
    const since = performance.now();
    const timer = setInterval(() => setMoment(told + performance.now() - since), 1000);
    return () => clearInterval(timer);
  }, [told, runs]);
  return Math.max(moment, told);
}
