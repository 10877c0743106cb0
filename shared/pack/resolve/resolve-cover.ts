import { numberedAsWhole, publicEditionWords } from '../../editions/edition';
import { periodLabel } from '../../domain/period/period-labels';
import { addMonths, dayOfWeekDate, firstDayOfMonth, lastDayOfMonth, monthName, monthYear } from '../../text/dates';
import type { Block, PackBody } from '../pack';
import type { ResolvedBlockOf } from '../resolved';
import { packNoun } from '../stands-for-itself';
import type { Context } from './context';
import type { CutOff } from './cut-off';
import type { Surroundings } from './surroundings';

/** The first page: whose meeting it is, when and where, and how far the data go. */
export function resolveCover(
  block: Extract<Block, { kind: 'cover' }>,
  { data }: Context,
  { pack, cutOffs, edition }: Surroundings,
): ResolvedBlockOf<'cover'> {
  const { meeting, office } = data;
  const when = [dayOfWeekDate(meeting.heldOn), meeting.startsAt, meeting.place].filter(
    (part) => part !== null && part !== '',
  );
  const isOwn = block.leads === 'pack';
  const facts = isOwn
    ? [
        { label: 'Quarter', value: quarterOf(cutOffs) },
        { label: 'Published by', value: office.commissioner },
        { label: 'Force', value: data.force.name },
        { label: 'Prepared by', value: block.preparedBy },
      ]
    : [
        { label: 'Meeting', value: when.join(', ') },
        { label: 'Theme', value: meeting.theme ?? '' },
        { label: 'Chair', value: office.commissioner },
        { label: 'Prepared by', value: block.preparedBy },
      ];
  return {
    id: block.id,
    kind: 'cover',
    office: office.name,
    title: isOwn ? pack.title : meeting.title,
    subtitle: block.subtitle,
    ...(edition === 'public' ? { edition: editionWords(pack.body) } : {}),
    facts: facts.filter(({ value }) => value !== ''),
    ...(isOwn ? { dataTitle: `Data in this ${packNoun(pack.body)}` } : {}),
    cutOffs: cutOffs.map(({ title, upTo, source }) => ({ title, upTo, source })),
  };
}

/** The quarter with which the newest figures end; empty where they end with none. Such statements follow the quarterly releases. */
function quarterOf(cutOffs: readonly CutOff[]): string {
  const end = cutOffs
    .flatMap((cutOff) => cutOff.end ?? [])
    .toSorted()
    .at(-1);
  if (end === undefined || end !== lastDayOfMonth(end) || Number(end.slice(5, 7)) % 3 !== 0) return '';
  const start = firstDayOfMonth(addMonths(end, -2));
  return `${monthName(start)} to ${monthYear(end)} (${periodLabel({ kind: 'quarter', start, end })})`;
}

/** Numbers that were kept may leave some out: a reader is told why before meeting the first. */
const editionWords = ({ fixedNumbers }: PackBody): string =>
  fixedNumbers === undefined ? publicEditionWords : `${publicEditionWords}, ${numberedAsWhole}`;
