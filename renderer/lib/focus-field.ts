/** As a `ref` of what surrounds the first field of a dialog: writing begins there at once; of a set of radio buttons, at the one that is chosen. */
export function focusField(surrounding: HTMLElement | null): void {
  const first = surrounding?.querySelector<HTMLElement>('textarea, input');
  const isRadio = first instanceof HTMLInputElement && first.type === 'radio';
  const chosen = isRadio ? surrounding?.querySelector<HTMLElement>(`input[name="${first.name}"]:checked`) : null;
  (chosen ?? first)?.focus();
}
