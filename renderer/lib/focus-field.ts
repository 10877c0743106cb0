/** As a `ref` of what surrounds the one field of a dialog: writing begins there at once. */
export function focusField(surrounding: HTMLElement | null): void {
  surrounding?.querySelector<HTMLElement>('textarea, input')?.focus();
}
