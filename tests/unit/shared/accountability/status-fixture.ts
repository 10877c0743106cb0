import type { StatusEntry, StatusScheme, StatusWord } from '#shared/domain/finding/status';
import type { DatedStatus } from '#shared/accountability/status-history';

const word = (scheme: StatusScheme, name: string, label: string, closes = false, retired = false): StatusWord => ({
  scheme,
  word: name,
  label,
  definition: `${label}.`,
  closes,
  retired,
});

export const words: readonly StatusWord[] = [
  word('force', 'not-started', 'Not started'),
  word('force', 'under-way', 'Under way'),
  word('force', 'done', 'Done', true),
  word('force', 'amber', 'Amber', false, true),
  word('office', 'not-assured', 'Not assured'),
  word('office', 'assured', 'Assured', true),
  word('hmicfrs', 'awaiting-review', 'Awaiting review'),
  word('hmicfrs', 'being-progressed', 'Being progressed'),
  word('hmicfrs', 'complete', 'Complete', true),
  word('hmicfrs', 'no-further-action', 'No further action needed', true),
];

/** Entered at noon of its day; `id` tells entries of one day apart. */
export function entry(
  scheme: StatusScheme,
  datedOn: string,
  name: string | null,
  more: Partial<StatusEntry> = {},
): StatusEntry {
  return {
    id: `${scheme} ${datedOn} ${name ?? 'comment'}`,
    findingId: 'finding',
    scheme,
    word: name,
    datedOn,
    recordedAt: `${datedOn}T12:00:00Z`,
    author: 'A. Author',
    comment: name === null ? 'A comment.' : null,
    evidence: null,
    hmicfrsReference: null,
    correctsId: null,
    ...more,
  };
}

/** Items of HMICFRS's register for Devon and Cornwall: their dates and statuses. */
export const item6989: readonly StatusEntry[] = [
  entry('hmicfrs', '2017-02-09', 'awaiting-review'),
  entry('hmicfrs', '2017-02-10', null),
  entry('hmicfrs', '2018-01-25', 'being-progressed'),
  entry('hmicfrs', '2018-01-25', null),
  entry('hmicfrs', '2018-02-02', null),
  entry('hmicfrs', '2018-04-27', 'complete', { hmicfrsReference: 'Register, item 6989' }),
  entry('hmicfrs', '2018-04-27', null),
];
export const item6955: readonly StatusEntry[] = [
  entry('hmicfrs', '2014-09-04', 'awaiting-review'),
  entry('hmicfrs', '2016-09-30', null),
  entry('hmicfrs', '2017-08-30', 'no-further-action', { hmicfrsReference: 'Register, item 6955' }),
  entry('hmicfrs', '2017-11-28', null),
];

export function status(scheme: StatusScheme, name: string, more: Partial<StatusEntry> = {}): DatedStatus {
  const found = words.find((candidate) => candidate.scheme === scheme && candidate.word === name);
  if (found === undefined) throw new Error(`No word ${name}.`);
  return { entry: entry(scheme, '2024-05-03', name, more), word: found };
}
