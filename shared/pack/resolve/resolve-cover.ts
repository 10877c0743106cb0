import { numberedAsWhole, publicEditionWords } from '../../editions/edition';
import { dayOfWeekDate } from '../../text/dates';
import type { Block, PackBody } from '../pack';
import type { ResolvedBlockOf } from '../resolved';
import type { Context } from './context';
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
    cutOffs: cutOffs.map(({ title, upTo, source }) => ({ title, upTo, source })),
  };
}

/** Numbers that were kept may leave some out: a reader is told why before meeting the first. */
const editionWords = ({ fixedNumbers }: PackBody): string =>
  fixedNumbers === undefined ? publicEditionWords : `${publicEditionWords}, ${numberedAsWhole}`;
