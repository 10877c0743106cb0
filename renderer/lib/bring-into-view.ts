/** As a `ref` of what has just appeared because of a press elsewhere: it is shown, however far the page was scrolled. */
export function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
