/** "Recorded at 10:42 by Ann Lee"; with the day where it was another one. */
export function recordedWords(
  record: { readonly author: string; readonly recordedAt: string } | undefined,
): string | null {
  if (record === undefined) return null;
  const moment = new Date(record.recordedAt);
  const time = moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  const isToday = moment.toDateString() === new Date().toDateString();
  const day = moment.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return `Recorded ${isToday ? `at ${time}` : `on ${day}`} by ${record.author}`;
}
