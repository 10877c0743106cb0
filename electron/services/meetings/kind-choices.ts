import type { MeetingKindChoice } from '#shared/contract/meeting-views';
import type { Meeting } from '#shared/domain/meeting/meeting';
import type { MeetingKind } from '#shared/domain/meeting/meeting-kind';
import { nextDates } from '#shared/domain/meeting/next-dates';
import { seriesDay } from '#shared/domain/meeting/series-day';

/** How many meetings ahead are proposed: a year of quarters. */
const ahead = 4;

/** The kinds that are in use, each with the next days of its series. @param meetings the latest first */
export function kindChoices(kinds: readonly MeetingKind[], meetings: readonly Meeting[]): MeetingKindChoice[] {
  return kinds
    .filter(({ retired }) => !retired)
    .map(({ id, title, isPublic, repeat, papersDays, questionsDays }) => {
      const last = meetings.find(({ kindId, status }) => kindId === id && status !== 'cancelled');
      const days = repeat === null || last === undefined ? [] : nextDates(last.heldOn, repeat, ahead);
      return {
        id,
        label: title,
        isPublic,
        papersDays,
        questionsDays,
        repeat,
        proposed: days.map(seriesDay),
      };
    });
}
