/**
 * Makes of many calls few: what is asked for while the work is under way is gathered, and done once when it is done.
 *
 * @param work is given what was asked for since it last began, each thing once; it begins again after it ended, never beside itself
 * @returns asks for things; the promise is kept when all that was asked for by then is done
 */
export function gatherCalls<T>(work: (things: readonly T[]) => Promise<void>): (things: readonly T[]) => Promise<void> {
  const waiting = new Set<T>();
  let running: Promise<void> | null = null;
  const drain = async () => {
    try {
      while (waiting.size > 0) {
        const things = [...waiting];
        waiting.clear();
        await work(things);
      }
    } finally {
      running = null;
    }
  };
  return (things) => {
    for (const thing of things) waiting.add(thing);
    running ??= drain();
    return running;
  };
}
