import type { MinutesVersion } from '../domain/meeting/minutes';
import { longDate } from '../text/dates';

/** As much of an agreement as minutes print of it. */
export interface AgreedMinutes extends Pick<
  MinutesVersion,
  'version' | 'agreedOn' | 'agreedBy' | 'role' | 'corrections'
> {
  /** Title of the meeting that agreed them; null where they were agreed outside of one. */
  readonly agreedAt: string | null;
}

export const draftWords = 'Draft, not yet agreed';

const done = ({ version }: Pick<AgreedMinutes, 'version'>) => (version === 1 ? 'Agreed' : 'Amended');

/** "Agreed on 18 January 2024", "Amended on 2 May 2024": where there is room for no more. */
export function agreedShortly(agreed: Pick<AgreedMinutes, 'version' | 'agreedOn'> | null): string {
  return agreed === null ? draftWords : `${done(agreed)} on ${longDate(agreed.agreedOn)}`;
}

/** "Agreed with corrections on 18 January 2024 at the PCC Accountability Meeting, by Ann Lee, Chair". */
export function agreedWords(agreed: AgreedMinutes): string {
  const { version, agreedOn, agreedAt, agreedBy, role, corrections } = agreed;
  const how = version === 1 && corrections !== null ? `${done(agreed)} with corrections` : done(agreed);
  const where = agreedAt === null ? ', outside of a meeting,' : ` at the ${agreedAt},`;
  return `${how} on ${longDate(agreedOn)}${where} by ${agreedBy}${role === null ? '' : `, ${role}`}`;
}
