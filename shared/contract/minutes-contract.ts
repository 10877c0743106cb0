import { z } from 'zod';
import { minutesText } from '../accountability/minutes-text';
import { editions } from '../editions/edition';
import { isoDate } from '../domain/period/period';
import { command, id, query, type Saved } from './contract-call';
import { maybe, words } from './field-schemas';
import type { MinutesView } from './minutes-views';
import type { PackCheck } from './publishing-views';

const count = z.number().int().min(0);

/** Minutes of meetings: written up, agreed, and amended where the record changed afterwards. */
export const minutesContract = {
  'minutes.get': query<MinutesView>()(z.strictObject({ meetingId: id, edition: z.enum(editions) })),
  /** Keeps what was said under an item; its revision is the one that the change was made from, 0 for a first text. */
  'minutes.saveText': command<Saved>()(
    z.strictObject({ meetingId: id, itemId: id, revision: count, text: minutesText }),
  ),
  /** Prints them and keeps them for ever as they were agreed, or as they were amended where they had been agreed before. */
  'minutes.agree': command<{ readonly version: number }>()(
    z.strictObject({
      meetingId: id,
      /** How many versions were seen, and the record: what is agreed is what was read. */
      versions: count,
      recordSha256: z.string().length(64),
      agreedOn: isoDate,
      agreedAtId: id.nullable(),
      agreedBy: words(160, 'Say who agreed them: as a rule the chair.'),
      role: maybe(160),
      corrections: maybe(4000),
      author: words(120, 'Say who records it.'),
    }),
    'main',
  ),
  /** Holds agreed minutes and their files against their hashes and the change log. */
  'minutes.check': query<readonly PackCheck[]>()(z.strictObject({ meetingId: id })),
} as const;
