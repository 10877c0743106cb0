const london = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

/**
 * The instant of a time by the clocks of England and Wales, whatever zone this computer is in.
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM`
 */
export function londonInstant(day: string, time: string): Date {
  const asWinter = new Date(`${day}T${time}:00Z`);
  // The clocks stand at Greenwich time or one hour ahead of it, never anything else.
  const anHourBefore = new Date(asWinter.getTime() - 3_600_000);
  return Number(london.format(anHourBefore)) === asWinter.getUTCHours() ? anHourBefore : asWinter;
}
