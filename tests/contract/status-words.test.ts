import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StatusWordDetails } from '#shared/contract/status-word-contract';
import { must } from '#tests/support/must';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
beforeEach(() => {
  sample = openSampleDesk();
});
afterEach(() => sample.dispose());

const words = () => sample.call('statusWords.list', {}).words;
const wordOf = (scheme: string, label: string) =>
  must(words().find((word) => word.scheme === scheme && word.label === label));
const details = ({ scheme, label, definition, closes, retired }: StatusWordDetails): StatusWordDetails => ({
  scheme,
  label,
  definition,
  closes,
  retired,
});
const save = (of: ReturnType<typeof wordOf>, change: Partial<StatusWordDetails>) =>
  sample.call('statusWords.save', {
    record: { id: of.id, revision: of.revision },
    details: { ...details(of), ...change },
  });
const finding = () => must(sample.call('findings.list', {}).rows[0]);
const enter = (word: string) =>
  sample.call('findings.addStatus', {
    findingId: finding().id,
    scheme: 'force',
    word,
    datedOn: '2023-11-01',
    author: 'Ann',
    comment: null,
    evidence: null,
    hmicfrsReference: null,
    correctsId: null,
  });

it('gives a force words of its own, which are offered and printed with their meaning', () => {
  const green: StatusWordDetails = {
    scheme: 'force',
    label: 'Green',
    definition: 'The force considers it implemented.',
    closes: true,
    retired: false,
  };
  sample.call('statusWords.save', { record: null, details: green });
  const offered = sample.call('findings.get', { id: finding().id }).words.find(({ label }) => label === 'Green');
  expect(offered).toMatchObject(green);
  enter(must(offered).word);
  expect(finding().statuses.force).toMatchObject({ label: 'Green', closes: true });
  const again = { record: null, details: { ...green, label: 'green' } };
  expect(() => sample.call('statusWords.save', again)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
});

it('keeps the meaning of a word that an entry has, which can be retired and stays readable', () => {
  enter('done');
  const done = wordOf('force', 'Done');
  expect(done.entries).toBe(1);
  for (const change of [{ label: 'Finished' }, { definition: 'Something else.' }, { closes: false }])
    expect(() => save(done, change)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  expect(() => sample.call('statusWords.remove', { id: done.id, revision: done.revision })).toThrow(
    expect.objectContaining({ code: 'refused' }),
  );
  save(done, { retired: true });
  expect(() => enter('done')).toThrow(/no longer used/);
  expect(finding().statuses.force?.label).toBe('Done');
  const kept = sample.call('findings.get', { id: finding().id }).words.find(({ word }) => word === 'done');
  expect(kept).toMatchObject({ retired: true, definition: done.definition });
  save(wordOf('force', 'Done'), { retired: false });
  enter('done');
});

it('changes and removes a word that no entry has, but never the last that a scheme offers', () => {
  const unused = wordOf('office', 'Partly assured');
  save(unused, { definition: 'Evidence of some of it was seen by the office.' });
  expect(() => save(unused, { closes: true })).toThrow(expect.objectContaining({ code: 'conflict' }));
  const now = wordOf('office', 'Partly assured');
  sample.call('statusWords.remove', { id: now.id, revision: now.revision });
  save(wordOf('office', 'Assured'), { retired: true });
  expect(() => save(wordOf('office', 'Not assured'), { retired: true })).toThrow(/only status left/);
});

it('puts the words of a scheme in the order that a person gives, where they are chosen too', () => {
  const order = (scheme: string) => words().flatMap((word) => (word.scheme === scheme ? [word.label] : []));
  const [first, second, ...rest] = order('force');
  const office = order('office');
  const move = (label: string, by: -1 | 1) => {
    const { id, revision } = wordOf('force', label);
    sample.call('statusWords.move', { record: { id, revision }, by });
  };
  move(must(second), -1);
  expect(order('force')).toEqual([second, first, ...rest]);
  const offered = sample.call('findings.get', { id: finding().id }).words;
  expect(offered.filter(({ scheme }) => scheme === 'force').map(({ label }) => label)).toEqual(order('force'));
  // At an end nothing happens, and other schemes keep theirs.
  move(must(second), -1);
  expect(order('force')[0]).toBe(second);
  expect(order('office')).toEqual(office);
  expect(() => sample.call('statusWords.move', { record: { id: 'force/gone', revision: 1 }, by: 1 })).toThrow(
    expect.objectContaining({ code: 'not-found' }),
  );
});
