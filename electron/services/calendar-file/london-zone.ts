import ICAL from 'ical.js';

/** The name that a time of the file gives its zone by; Outlook and all others know it. */
export const londonId = 'Europe/London';

/**
 * The clocks of England and Wales: one hour ahead of Greenwich from the last Sunday in March to the last in October, at 01:00 Greenwich
 * time (Summer Time Act 1972 as amended by the Summer Time Order 2002). RFC 5545 asks for the rule wherever a time names its zone.
 */
const rule = `BEGIN:VTIMEZONE
TZID:${londonId}
X-LIC-LOCATION:${londonId}
BEGIN:DAYLIGHT
TZNAME:BST
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
DTSTART:19810329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:GMT
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

/** A new component of the rule, for one file. */
export const londonZone = () => new ICAL.Component(ICAL.parse(rule.replaceAll('\n', '\r\n')));
