const second = 1000;
const minute = 60 * second;

const two = (part: number) => String(part).padStart(2, '0');

/** "4:07", "1:04:07": as a clock shows how long something has taken. Parts of a second do not count. */
export function clockWords(ms: number): string {
  const whole = Math.max(0, Math.floor(ms / second));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours === 0 ? `${minutes}:${two(whole % 60)}` : `${hours}:${two(minutes)}:${two(whole % 60)}`;
}

/** "on time", "4 minutes behind", "1 minute ahead": whole minutes, and under one is on time. */
export function behindWords(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / minute);
  if (minutes === 0) return 'on time';
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ${ms > 0 ? 'behind' : 'ahead'}`;
}

/**
 * How the time that an item has taken stands against its minutes: "of 10 min", "its 10 min are up", "2 min over its 10". Whole minutes
 * count: a sign that changes with each second would draw the eye from what is said.
 */
export function againstMinutes(ms: number, minutes: number): string {
  const over = ms - minutes * minute;
  if (over < 0) return `of ${minutes} min`;
  return over < minute ? `its ${minutes} min are up` : `${Math.floor(over / minute)} min over its ${minutes}`;
}
