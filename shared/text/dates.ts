const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const dayLength = 86_400_000;

interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** "23 September 2024". Every function here throws RangeError for what is no calendar day as `YYYY-MM-DD`. */
export function longDate(iso: string): string {
  const { year, day } = parse(iso);
  return `${day} ${monthName(iso)} ${year}`;
}

/** "23 Sep 2024". */
export function shortDate(iso: string): string {
  const { year, day } = parse(iso);
  return `${day} ${monthName(iso).slice(0, 3)} ${year}`;
}

/** "September 2023". */
export function monthYear(iso: string): string {
  return `${monthName(iso)} ${parse(iso).year}`;
}

/** "Sep 2023". */
export function shortMonthYear(iso: string): string {
  return `${monthName(iso).slice(0, 3)} ${parse(iso).year}`;
}

/** "Thursday 24 October 2024". */
export function dayOfWeekDate(iso: string): string {
  return `${weekdays[new Date(instant(iso)).getUTCDay()]} ${longDate(iso)}`;
}

/** "Thu 24 Oct 2024". */
export function weekdayDate(iso: string): string {
  return `${dayOfWeekDate(iso).slice(0, 3)} ${shortDate(iso)}`;
}

/** "September". */
export function monthName(iso: string): string {
  return months[parse(iso).month - 1] as string;
}

/** Calendar months from the month of `a` to the month of `b`, whatever the days; negative when `b` is earlier. */
export function monthsBetween(a: string, b: string): number {
  const [from, to] = [parse(a), parse(b)];
  return (to.year - from.year) * 12 + to.month - from.month;
}

/** Days from `a` to `b`; 0 for the same day, negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return Math.round((instant(b) - instant(a)) / dayLength);
}

/** The same day `count` months later, or that month's last day where it has no such day: 31 January + 1 is 28 or 29 February. */
export function addMonths(iso: string, count: number): string {
  const { year, month, day } = parse(iso);
  const index = year * 12 + month - 1 + count;
  const first = write({ year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 });
  return write({ ...parse(first), day: Math.min(day, parse(lastDayOfMonth(first)).day) });
}

/** The day `count` days later. */
export function addDays(iso: string, count: number): string {
  return new Date(instant(iso) + count * dayLength).toISOString().slice(0, 10);
}

/** "2024-02-29" for any day of February 2024. */
export function lastDayOfMonth(iso: string): string {
  const { year, month } = parse(iso);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** "2024-02-01" for any day of February 2024. */
export function firstDayOfMonth(iso: string): string {
  return write({ ...parse(iso), day: 1 });
}

function parse(iso: string): Day {
  const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(iso);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (match === null || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    throw new RangeError(`"${iso}" is no calendar day written as YYYY-MM-DD.`);
  }
  return { year, month, day };
}

function instant(iso: string): number {
  const { year, month, day } = parse(iso);
  return Date.UTC(year, month - 1, day);
}

function write({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
