import { useEffect, type RefObject } from 'react';

/** Ctrl and Enter (on a Mac, Command) send the form from any of its fields. */
export function useStoreByKeys(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const element = form.current;
    const store = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      // Before the field hears of it: in a text area Enter is a new line.
      event.stopPropagation();
      element?.requestSubmit();
    };
    element?.addEventListener('keydown', store, { capture: true });
    return () => element?.removeEventListener('keydown', store, { capture: true });
  }, [form]);
}
