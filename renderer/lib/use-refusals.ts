import { useEffect, useRef, useState, type RefObject } from 'react';

interface Refusals {
  readonly form: RefObject<HTMLFormElement | null>;
  /** Call it when what was sent was not taken. */
  readonly refuse: () => void;
}

/** The button stays in view and what was wrong may not: it is shown, and a field is where writing goes on. */
export function useRefusals(): Refusals {
  const form = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals === 0) return;
    const field = form.current?.querySelector<HTMLElement>(
      // A button that opens a list cannot be said to be invalid itself.
      ':is(input, textarea)[aria-invalid="true"], .field[data-invalid] > .field-trigger',
    );
    field?.focus();
    if (field === null) form.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'nearest' });
  }, [refusals]);
  return { form, refuse: () => setRefusals((count) => count + 1) };
}
