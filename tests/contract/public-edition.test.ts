import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Block } from '#shared/pack/pack';
import { must } from '#tests/support/must';
import { publishDraft } from '#tests/support/publish-pack';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
let packId = '';
beforeEach(() => {
  sample = openSampleDesk();
  packId = must(sample.call('packs.list', {})[0]).id;
  // The sample restricts what officers advise; here each test says itself what is.
  settle('public', 'decision');
});
afterEach(() => sample.dispose());

const pack = () => sample.call('packs.get', { id: packId }).pack;
const view = () => sample.call('packs.publicEdition', { packId });
const publicly = () => sample.task('editionOf', { packId, edition: 'public' });
const whole = () => sample.task('editionOf', { packId, edition: 'restricted' });
const blockOf = (kind: Block['kind']) => must(pack().body.blocks.find((block) => block.kind === kind));
function settle(audience: 'public' | 'restricted', ...kinds: readonly Block['kind'][]): void {
  for (const kind of kinds)
    sample.call('packs.updateBlock', { packId, revision: pack().revision, block: { ...blockOf(kind), audience } });
}
const restrict = (...kinds: readonly Block['kind'][]) => settle('restricted', ...kinds);

describe('the public edition', () => {
  it('says what it is on its cover, in its title and at the head of its pages, and is else the whole pack', () => {
    const [open, all] = [publicly(), whole()];
    expect(open.blocks[0]).toMatchObject({ kind: 'cover', edition: 'Public edition' });
    expect(all.blocks[0]).not.toHaveProperty('edition');
    expect(open.title).toBe(`${all.title}, public edition`);
    expect(open.head.right).toBe(open.title);
    expect(open.blocks.slice(1)).toEqual(all.blocks.slice(1));
    expect(view()).toMatchObject({ leftOut: [], refusals: [] });
  });

  it('holds nothing of what is restricted: not in its contents, its figures, its sources or its annex', () => {
    restrict('ncpm', 'series-table', 'chart');
    const all = whole();
    const open = publicly();
    expect(JSON.stringify(all)).toContain('Homicide');
    expect(JSON.stringify(open)).not.toContain('Homicide');
    const kinds = open.blocks.map(({ kind }) => kind);
    expect(kinds).not.toContain('ncpm');
    expect(open.sources.map(({ number }) => number)).toEqual(open.sources.map((_, index) => index + 1));
    const ids = new Set(open.printed.flatMap(({ observationIds }) => observationIds));
    expect(open.evidence.observations.every(({ id }) => ids.has(id))).toBe(true);
    const left = new Set(
      all.blocks.filter(({ id }) => open.blocks.every((block) => block.id !== id)).map(({ id }) => id),
    );
    expect(open.printed.filter(({ blockId }) => left.has(blockId))).toEqual([]);
    expect(view().leftOut.map(({ blockId }) => blockId)).toEqual([...left]);
    expect(sample.task('leftOut', { id: packId })).toEqual(view().leftOut);
  });

  it('leaves every heading and every figure the number of the whole pack, and says so on the cover', () => {
    restrict('ncpm', 'small-multiples');
    const [open, all] = [publicly(), whole()];
    expect(open.blocks[0]).toMatchObject({ edition: 'Public edition, numbered as the whole pack is' });
    const numbersOf = ({ blocks }: typeof all) =>
      new Map(blocks.map((block) => [block.id, [block.number, 'figureNumber' in block ? block.figureNumber : null]]));
    const numbers = numbersOf(all);
    expect([...numbersOf(open)].every(([id, own]) => String(own) === String(numbers.get(id)))).toBe(true);
    const contents = must(open.blocks.find(({ kind }) => kind === 'contents'));
    expect(contents).toMatchObject({ kind: 'contents' });
    const listed = contents.kind === 'contents' ? contents.entries.map(({ number }) => number) : [];
    expect(listed).not.toContain('1.1');
    expect(listed).toEqual(expect.arrayContaining(['1', '1.3', '2']));
  });

  it('leaves out of the sample what its officers advise', () => {
    const fresh = openSampleDesk();
    try {
      const id = must(fresh.call('packs.list', {})[0]).id;
      const { leftOut, refusals } = fresh.call('packs.publicEdition', { packId: id });
      expect({ leftOut, refusals }).toMatchObject({
        leftOut: [{ name: 'What the meeting is asked to decide', reason: 'restricted' }],
        refusals: [],
      });
    } finally {
      fresh.dispose();
    }
  });

  it('writes an annex without the figures of what is restricted', async () => {
    restrict('ncpm');
    const csv = new TextDecoder().decode(
      await sample.desk.task('writeEdition', { pack: publicly(), format: 'csv', drawings: [] }),
    );
    expect(csv).toContain('999');
    expect(csv).not.toContain('Homicide');
  });

  it('keeps whom a block is for in copies, templates and the pack that goes on from it; undo takes it back', () => {
    restrict('decision');
    const { blockId } = sample.call('packs.duplicateBlock', {
      packId,
      revision: pack().revision,
      blockId: blockOf('decision').id,
    });
    expect(pack().body.blocks.find(({ id }) => id === blockId)).toMatchObject({ audience: 'restricted' });
    const details = { title: 'Kept', basis: 'meeting', subject: '', description: '' } as const;
    const template = sample.call('templates.create', { packId, keepsTexts: false, ...details });
    const meetingId = pack().meetingId;
    const made = sample.call('packs.create', { title: 'Made', templateId: template.id, meetingId });
    const followed = sample.call('packs.follow', { fromPackId: packId, title: 'Followed', meetingId });
    for (const { id } of [made, followed])
      expect(sample.call('packs.publicEdition', { packId: id }).leftOut.map(({ name }) => name)).toEqual(
        view().leftOut.map(({ name }) => name),
      );
    sample.call('packs.undo', { packId, revision: pack().revision });
    const { label } = sample.call('packs.undo', { packId, revision: pack().revision });
    expect(label).toMatch(/left out of the public edition$/);
    expect(view().leftOut).toEqual([]);
  });
});

describe('a public edition that may not be', () => {
  it('is refused with every reason: the marking and sensitive words', () => {
    const text = blockOf('text');
    sample.call('packs.updateBlock', {
      packId,
      revision: pack().revision,
      block: { ...text, heading: 'From an Official-Sensitive paper' } as Block,
    });
    const { title, revision } = pack();
    sample.call('packs.setDetails', { packId, revision, title, marking: 'OFFICIAL-SENSITIVE' });
    expect(view().refusals).toEqual([
      { blockId: null, where: 'The pack', why: 'its protective marking is OFFICIAL-SENSITIVE' },
      {
        blockId: text.id,
        where: '“From an Official-Sensitive paper”',
        why: 'it says OFFICIAL-SENSITIVE: “From an Official-Sensitive paper”',
      },
    ]);
    expect(publicly).toThrow(
      'There can be no public edition. The pack: its protective marking is OFFICIAL-SENSITIVE; “From an Official-Sensitive paper”: it says OFFICIAL-SENSITIVE: “From an Official-Sensitive paper”.',
    );
    sample.call('packs.setHandling', { packId, revision: pack().revision, handling: 'Members of the panel only' });
    expect(whole().marking).toBe('OFFICIAL-SENSITIVE');
  });

  it('is refused where it would print a question that is asked in private, until that block is restricted', () => {
    const { meetingId } = pack();
    const meeting = sample.call('meetings.get', { id: meetingId });
    const details = {
      title: 'Staffing matters',
      owner: null,
      minutes: 5,
      isPrivate: true,
      note: null,
      shows: null,
      links: [{ kind: 'block' as const, packId, blockId: blockOf('judgments').id }],
    };
    const item = sample.call('agenda.saveItem', { meetingId, record: null, afterId: null, details });
    const question = must(meeting.questions[0]);
    const { text, reason, metricId, findingId, origin, asker, receivedOn } = question;
    sample.call('questions.save', {
      meetingId,
      record: { id: question.id, revision: question.revision },
      details: { text, reason, metricId, findingId, origin, asker, receivedOn, agendaItemId: item.id },
    } as never);
    const refusals = view().refusals;
    expect(refusals.map(({ where }) => where).toSorted()).toEqual(
      [blockOf('judgments'), blockOf('questions')]
        .map((block) => ('heading' in block ? `“${block.heading}”` : ''))
        .toSorted(),
    );
    for (const { why } of refusals) expect(why).toContain('belongs to “Staffing matters”, which is taken in private');
    expect(publicly).toThrow(/Staffing matters/);
    restrict('judgments', 'questions');
    expect(view().refusals).toEqual([]);
  });
});

describe('the public edition of a published pack', () => {
  it('is what was public on the day, whatever is revised or taken in private later', () => {
    restrict('ncpm');
    const before = publicly();
    publishDraft(sample, packId);
    const { meetingId } = pack();
    const details = {
      title: 'Staffing matters',
      owner: null,
      minutes: 5,
      isPrivate: true,
      note: null,
      shows: null,
      links: [{ kind: 'block' as const, packId, blockId: blockOf('judgments').id }],
    };
    sample.call('agenda.saveItem', { meetingId, record: null, afterId: null, details });
    expect(publicly()).toEqual({ ...before, problems: [] });
    expect(view()).toMatchObject({ leftOut: [{ reason: 'restricted' }], refusals: [] });
    expect(sample.call('publishing.check', { packId }).parts).toContainEqual(
      expect.objectContaining({ name: 'Public edition', ok: true }),
    );
  });

  it('stays refused where it was refused, and says why', () => {
    const { title, revision } = pack();
    sample.call('packs.setDetails', { packId, revision, title, marking: 'OFFICIAL-SENSITIVE' });
    sample.call('packs.setHandling', { packId, revision: pack().revision, handling: 'Members of the panel only' });
    publishDraft(sample, packId);
    expect(view()).toMatchObject({ resolved: null, refusals: [{ where: 'The pack' }] });
    expect(publicly).toThrow(/its protective marking is OFFICIAL-SENSITIVE/);
  });

  it('tells what changed only of what was public', () => {
    restrict('ncpm');
    publishDraft(sample, packId);
    const { id } = sample.call('publishing.newEdition', { packId, title: 'Second', meetingId: pack().meetingId });
    sample.call('packs.addBlock', { packId: id, revision: 1, index: 2, kind: 'changes' });
    const open = sample.task('editionOf', { packId: id, edition: 'public' });
    const changes = must(open.blocks.find(({ kind }) => kind === 'changes'));
    expect(JSON.stringify(changes)).not.toMatch(/National Crime|Homicide/);
    expect(changes).toMatchObject({ statements: [expect.stringMatching(/title/)] });
  });
});
