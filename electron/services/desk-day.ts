/**
 * Today, `YYYY-MM-DD`: the day that a sample is about, else the day by this computer's clock and time zone.
 * What is logged and when a pack was published always carry the computer's time: history is never made up.
 * @param sampleDay see `WorkspaceInfo.today`
 */
export function deskDay(sampleDay: string | null): string {
  if (sampleDay !== null) return sampleDay;
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
