import { addDays } from '../../text/dates';

/** Days that were moved or added by royal proclamation, which no rule gives. `null` takes away the usual day. */
const proclaimed: Readonly<Record<string, string | null>> = {
  '2020-05-04': null,
  '2020-05-08': 'the early May bank holiday',
  '2022-05-30': null,
  '2022-06-02': 'the spring bank holiday',
  '2022-06-03': 'the Platinum Jubilee bank holiday',
  '2022-09-19': 'the bank holiday for the State Funeral',
  '2023-05-08': 'the bank holiday for the Coronation',
};

/**
 * What a bank holiday of England and Wales is called in a sentence; null for any other day. The rules are those of the Banking and
 * Financial Dealings Act 1971, Schedule 1, and of the proclamations under it, as GOV.UK lists the days; Good Friday and Christmas Day
 * are holidays by custom.
 */
export function bankHoliday(day: string): string | null {
  const moved = proclaimed[day];
  return moved === undefined ? (usualIn(Number(day.slice(0, 4))).get(day) ?? null) : moved;
}

function usualIn(year: number): ReadonlyMap<string, string> {
  const easter = easterSunday(year);
  return new Map([
    [weekdayFrom(`${year}-01-01`), 'New Year’s Day'],
    [addDays(easter, -2), 'Good Friday'],
    [addDays(easter, 1), 'Easter Monday'],
    [mondayFrom(`${year}-05-01`), 'the early May bank holiday'],
    [mondayFrom(`${year}-05-25`), 'the spring bank holiday'],
    [mondayFrom(`${year}-08-25`), 'the summer bank holiday'],
    ...christmas(year),
  ]);
}

/** Where one of the two falls on a weekend, the next weekday that is free stands for it. */
function christmas(year: number): readonly (readonly [string, string])[] {
  const day = (ofDecember: number) => `${year}-12-${ofDecember}`;
  switch (weekday(day(25))) {
    case saturday:
      return [
        [day(27), 'the holiday for Christmas Day'],
        [day(28), 'the holiday for Boxing Day'],
      ];
    case sunday:
      return [
        [day(26), 'Boxing Day'],
        [day(27), 'the holiday for Christmas Day'],
      ];
    default:
      return [
        [day(25), 'Christmas Day'],
        [weekdayFrom(day(26)), 'Boxing Day'],
      ];
  }
}

const saturday = 6;
const sunday = 0;
const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The day, or the Monday after a weekend. */
const weekdayFrom = (day: string) => (isWeekend(day) ? mondayFrom(day) : day);
/** The first Monday from a day on. */
const mondayFrom = (day: string) => addDays(day, (8 - weekday(day)) % 7);
const isWeekend = (day: string) => weekday(day) === saturday || weekday(day) === sunday;

/** Easter Sunday by the Gregorian calendar (the reckoning of Meeus, Jones and Butcher). */
function easterSunday(year: number): string {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moon =
    (19 * a + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) %
    30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((a + 11 * moon + 22 * week) / 451);
  return addDays(`${year}-03-22`, moon + week - 7 * late);
}
