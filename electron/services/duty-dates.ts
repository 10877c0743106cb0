import type { Reader } from '#db/connection/reader';
import { listFindings } from '#db/repositories/findings';
import { listInspections } from '#db/repositories/inspections';
import { findResponse } from '#db/repositories/responses';
import { lastDayOf, responseState } from '#shared/accountability/section-55';
import type { CalendarView } from '#shared/contract/definition-views';
import { longDate } from '#shared/text/dates';
import { answeringLinksHeld } from './findings/answering-links-held';

/** The last days of the responses that section 55 of the Police Act 1996 asks for, the next first, those that are done last. */
export function dutyDates(read: Reader, today: string): CalendarView['duties'] {
  const findings = listFindings(read);
  const links = answeringLinksHeld(read);
  return listInspections(read)
    .map(({ id, title, publishedOn }) => {
      const own = findings.filter(({ inspectionId }) => inspectionId === id);
      const { state, words } = responseState(findResponse(read, id)?.response ?? null, own, links, publishedOn, today);
      return { inspectionId: id, title, on: lastDayOf(publishedOn), state, words };
    })
    .toSorted((a, b) => rank(a.state) - rank(b.state) || b.on.localeCompare(a.on))
    .map((duty) => ({ ...duty, dayText: longDate(duty.on) }));
}

const rank = (state: CalendarView['duties'][number]['state']) =>
  state === 'complete' || state === 'not-applicable' ? 1 : 0;
