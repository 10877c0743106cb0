import type { Observation } from '../../domain/observation/observation';
import { periodLabel } from '../../domain/period/period-labels';
import { longDate, monthYear } from '../../text/dates';
import { countWords, listWords, plural } from '../../text/words';
import type { ResolvedDataNotes } from '../blocks/data-notes-block';
import type { Block } from '../pack';
import type { Context } from './context';
import type { CutOff } from './cut-off';
import { dataNotes } from './data-notes';
import { packNoun } from '../stands-for-itself';
import type { Surroundings } from './surroundings';

type Section = ResolvedDataNotes['sections'][number];
type Note = Section['notes'][number];

/** What a reader must know of the figures that the pack prints: to be resolved after the blocks that print them. */
export function resolveDataNotes(
  block: Extract<Block, { kind: 'data-notes' }>,
  context: Context,
  { pack, cutOffs }: Surroundings,
): ResolvedDataNotes {
  const { observations } = context.evidence();
  const breaks = breakNotes(observations, context);
  const doubts = doubtNotes(observations, context);
  const sections: readonly Section[] = [
    { title: 'Breaks in the series', notes: breaks },
    { title: 'Figures in doubt', notes: doubts },
    { title: 'Figures that may still change', notes: unsettledNotes(observations, context) },
    { title: 'How far the data go', notes: cutOffNotes(cutOffs) },
    { title: 'On all figures', notes: dataNotes(context, pack.body).map((text) => ({ about: null, text })) },
  ];
  const shown = sections.filter(({ notes }) => notes.length > 0);
  if (shown.length === 0)
    context.problem(block.id, 'warning', `“${block.heading}”: the pack prints nothing that needs a note.`);
  return {
    id: block.id,
    kind: 'data-notes',
    heading: block.heading,
    lead: leadOf(breaks.length, doubts.length, packNoun(pack.body)),
    empty: shown.length === 0 ? `Nothing that this ${packNoun(pack.body)} prints needs a note.` : null,
    sections: shown,
  };
}

function leadOf(breaks: number, doubts: number, noun: string): string | null {
  const parts = [
    ...(breaks === 0 ? [] : [`${countWords(breaks)} ${plural(breaks, 'break', 'breaks')} in the series`]),
    ...(doubts === 0 ? [] : [`${countWords(doubts)} ${plural(doubts, 'figure', 'figures')} in doubt`]),
  ];
  return parts.length === 0 ? null : `The figures of this ${noun} have ${listWords(parts)}.`;
}

/** Breaks of metrics that the pack prints, each with those metrics. */
function breakNotes(observations: readonly Observation[], { data, metric, citations }: Context): readonly Note[] {
  const printed = new Set(observations.map(({ metricId }) => metricId));
  return data.breaks.flatMap(({ metricIds, date, note, sourceId }) => {
    const touched = metricIds.filter((id) => printed.has(id));
    if (touched.length === 0) return [];
    const number = citations.cite(sourceId);
    const titles = listWords(touched.flatMap((id) => metric(id)?.title ?? []));
    const cite = number === null ? '' : ` [${number}]`;
    return [{ about: `From ${longDate(date)}`, text: `${note}${cite} It touches: ${titles}.` }];
  });
}

function doubtNotes(observations: readonly Observation[], { doubt, metric }: Context): readonly Note[] {
  return observations.flatMap(({ id, metricId, period }) => {
    const text = doubt(id);
    return text === null ? [] : [{ about: `${metric(metricId)?.title ?? ''}, ${periodLabel(period)}`, text }];
  });
}

function unsettledNotes(observations: readonly Observation[], { metric }: Context): readonly Note[] {
  return observations
    .filter(({ status }) => status !== 'final')
    .map(({ metricId, period, status }) => ({
      about: `${metric(metricId)?.title ?? ''}, ${periodLabel(period)}`,
      text: `Published as ${status}.`,
    }));
}

/** Parts of one pack may end on different days, and then it says so. */
function cutOffNotes(cutOffs: readonly CutOff[]): readonly Note[] {
  const dated = cutOffs.filter(({ end }) => end !== null);
  if (new Set(dated.map(({ end }) => end)).size < 2) return [];
  return [
    {
      about: 'Different days',
      text: `The figures do not all end on one day: ${listWords(dated.map(({ shortTitle, end }) => `${shortTitle} in ${monthYear(end ?? '')}`))}. They are not of one period.`,
    },
  ];
}
