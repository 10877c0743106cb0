import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Block } from '#shared/pack/pack';
import { richTextOf } from '#shared/pack/rich-text';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

/** Sentences as offices write them, with all that is found in each: a false alarm is a fault as much as silence. */
let sample: SampleDesk;
let packId = '';
let blockId = '';
beforeAll(() => {
  sample = openSampleDesk();
  packId = must(sample.call('packs.list', {})[0]).id;
  blockId = must(sample.call('packs.get', { id: packId }).pack.body.blocks.find(({ kind }) => kind === 'text')).id;
});
afterAll(() => sample.dispose());

function found(sentence: string): readonly string[] {
  const { pack } = sample.call('packs.get', { id: packId });
  const block = must(pack.body.blocks.find(({ id }) => id === blockId));
  const written = { ...block, heading: 'Text', text: richTextOf([sentence]) } as Block;
  sample.call('packs.updateBlock', { packId, revision: pack.revision, block: written });
  return sample
    .call('packs.check', { packId })
    .findings.filter((finding) => finding.blockId === blockId)
    .map(({ rule, sentence: said, span }) => `${rule}: ${said.slice(span.start, span.end)}`);
}

it.each([
  // Ranges and shares in words.
  ['Between 84 and 88 per cent of 999 calls were answered within 10 seconds in the months of 2023.'],
  [
    'From April to September 2023 between 84.4% and 87.9% of 999 calls were answered within 10 seconds.',
    'typed-figure: 84.4%',
    'typed-figure: 87.9%',
  ],
  ['One in five calls to 101 were abandoned.'],
  ['Some 22% of calls to 101 were abandoned, almost a quarter.'],
  ['Nine in ten calls should be answered within 10 seconds.'],
  // Sizes in words.
  ['Robbery doubled, from 343 to 352.', 'size-in-words: doubled', 'typed-figure: 343', 'typed-figure: 352'],
  ['Robbery more than doubled on the year before.', 'size-in-words: more than doubled'],
  ['Homicide more than halved, from 15 to 2.', 'typed-figure: 15', 'typed-figure: 2'],
  ['The use of the portal has more than doubled.'],
  ['Residential burglary fell by a third on the year before.', 'size-in-words: by a third'],
  ['Drug trafficking offences have not halved.'],
  // From one figure to another.
  [
    'The share of 999 calls answered within 10 seconds is up from 76.0% to 87.1%.',
    'typed-figure: 76.0%',
    'typed-figure: 87.1%',
  ],
  [
    '999 calls answered within 10 seconds fell from 87.1% to 76.0%.',
    'direction: fell',
    'typed-figure: 87.1%',
    'typed-figure: 76.0%',
  ],
  ['Robbery has not fallen: it went from 343 to 352.', 'typed-figure: 343', 'typed-figure: 352'],
  ['Robbery has not risen, from 343 to 352.', 'direction: risen', 'typed-figure: 343', 'typed-figure: 352'],
  ['Theft from the person: 407 (2022: 399).', 'typed-figure: 407', 'typed-figure: 399'],
  // Points, percent and plain differences.
  ['999 calls answered within 10 seconds rose 11.1pp on a year earlier.', 'typed-figure: 11.1pp'],
  ['999 calls answered within 10 seconds rose 11.1 pts on a year earlier.', 'typed-figure: 11.1 pts'],
  ['Satisfaction of victims of domestic abuse improved by 1% on the year before.', 'points: 1%'],
  ['Robbery: up 3%.', 'typed-figure: 3%'],
  ['Robbery is down 3%.', 'direction: 3%'],
  ['Robbery rose by 9 offences.'],
  ['Robbery rose by 19 offences.', 'unknown-figure: 19'],
  ['Recorded crime is down by over 4,000 offences.'],
  ['Vehicle offences rose slightly, by 2% (31 offences).', 'typed-figure: 2%'],
  [
    '999 calls answered within 10 seconds are 2.9 percentage points below the standard.',
    'typed-figure: 2.9 percentage points below',
  ],
  // Extremes.
  ['Robbery is at its lowest since 2019.', 'extreme: lowest since 2019'],
  ['Robbery is at its highest since 2020.'],
  ['Residential burglary is at a record low.', 'extreme: record low'],
  [
    'In September 2023 the share of 999 calls answered within 10 seconds was the highest on record.',
    'extreme: highest on record',
  ],
  ['For the first time the panel met in public.'],
  ['The number of 999 calls peaked at 12,629 in July 2023.', 'typed-figure: 12,629'],
  // Times, money, totals.
  ['The mean time to answer a 999 call was 7.6 seconds in September 2023.', 'typed-figure: 7.6 seconds'],
  ['The mean time to answer a 999 call was 9.8 seconds in September 2023.', 'unknown-figure: 9.8 seconds'],
  ['The precept rises by £12.99 to £315.90 for a Band D home.', 'unknown-figure: £12.99', 'unknown-figure: £315.90'],
  ['In the 12 months to September 2023 there were 131,692 calls to 999.', 'typed-figure: 131,692'],
  ['Over 65,000 crimes were recorded in the 12 months to June 2023.'],
  ['Fewer than 2% of 999 calls waited a minute or more.'],
  ['Violence with injury has stabilised at around 8,500.'],
  // Targets.
  ['The standard for answering 999 calls within 10 seconds is 90%.', 'typed-figure: 90%'],
  ['The force wants at least 90% of 999 calls answered within 10 seconds.'],
  // What is no figure.
  ['At the meeting of 24 October 2024 the 2025/26 budget is on the agenda.'],
  ['At 7.30pm on Thursday 5 June the panel met in room B12.'],
  ['1) Robbery 2) Residential burglary 3) Vehicle offences.'],
  ['The first, second and third priorities are set out in the plan.'],
  ['Q2 of 2024/25 saw 5 meetings and 3 visits.'],
  ['The 2021/22 inspection graded three areas good.'],
  ['Officers work 24/7 from 8am to 10pm, and the 48-hour rule holds for 28 days.'],
  ['Paragraph 7A of SI 2021/547 applies from 31.03.2025.'],
  // What has no source here.
  ['Police officer numbers stood at 1,897 on 31 March 2024.', 'unknown-figure: 1,897'],
  // The inspectors' own text has a 25.
  ['We will recruit 25 officers by 31 March 2025.'],
] as const)('%s', (sentence, ...expected) => expect(found(sentence)).toEqual(expected));
