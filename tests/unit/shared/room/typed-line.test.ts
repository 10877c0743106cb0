import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDue } from '#shared/import/cells/parse-due';
import { promisedFor } from '#shared/room/promised-for';
import { parseTypedLine } from '#shared/room/typed-line';

const setting = {
  day: '2024-10-24',
  nextMeeting: '2025-01-23',
  people: [
    { name: 'Chief Constable', initials: 'CC' },
    { name: 'Ann Lee', initials: null },
  ],
};
const parse = (line: string) => parseTypedLine(line, setting);

describe('an action in one line', () => {
  it.each([
    ['action: send the figures @CC by 14 Jan', 'action', 'send the figures', 'Chief Constable', '14 January 2025'],
    [
      'Action: send the figures by March @Chief Constable',
      'action',
      'send the figures',
      'Chief Constable',
      'March 2025',
    ],
    ['a: @ann lee write to the panel', 'action', 'write to the panel', 'Ann Lee', null],
    ['c: begin the pilot by October 2024', 'commitment', 'begin the pilot', null, 'October 2024'],
    ['begin the pilot by the next meeting @CC', 'commitment', 'begin the pilot', 'Chief Constable', '23 January 2025'],
    ['cut the queue by half by end of March', 'commitment', 'cut the queue by half', null, '31 March 2025'],
    ['cut the queue by better triage', 'commitment', 'cut the queue by better triage', null, null],
    ['action: audit it @Head of Custody by 2025/26 Q1', 'action', 'audit it', 'Head of Custody', '2025/26 Q1'],
    ['mail joe@force.uk about it', 'commitment', 'mail joe@force.uk about it', null, null],
  ])('%s', (line, kind, text, owner, due) => {
    expect(parse(line)).toEqual({ kind, text, owner, due });
  });

  it('takes the time in whatever place the owner stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('CC', 'Ann Lee', 'Head of IT'),
        fc.constantFrom('14 Jan', 'March', '2025/26'),
        (who, when) => {
          const one = parse(`action: count them @${who} by ${when}`);
          expect(parse(`action: count them by ${when} @${who}`)).toEqual(one);
          expect(one).toMatchObject({ kind: 'action', text: 'count them' });
        },
      ),
    );
  });

  it('loses no word of any line: each is in the text, the owner or the time', () => {
    const word = fc.constantFrom('check', 'by', 'queue', '@CC', '@nobody', 'March', '14', 'Jan', 'half,', 'end', 'of');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const parsed = parse(words.join(' '));
        if (parsed.kind !== 'action' && parsed.kind !== 'commitment') throw new Error('It has no such word.');
        if (parsed.due !== null) expect(parseDue(parsed.due)).not.toBeNull();
        const told = `${parsed.text} ${parsed.owner ?? ''} ${parsed.due ?? ''}`;
        for (const each of ['check', 'queue', 'half']) {
          if (words.some((given) => given.startsWith(each))) expect(told).toContain(each);
        }
      }),
    );
  });
});

describe('other lines', () => {
  it('are questions of the office or of the public', () => {
    expect(parse('q: Why so late?')).toEqual({ kind: 'question', text: 'Why so late?', asker: null });
    expect(parse('question: Why so late? from Bill Bloggs, Diss')).toEqual({
      kind: 'question',
      text: 'Why so late?',
      asker: 'Bill Bloggs, Diss',
    });
    expect(parse('q: What did you hear from victims?')).toMatchObject({ asker: null });
  });

  it('say what became of an action', () => {
    expect(parse('update 3: Half are done.')).toEqual({ kind: 'progress', number: 3, text: 'Half are done.' });
    expect(parse('Close 12: All are done by 3 May.')).toEqual({
      kind: 'close',
      number: 12,
      text: 'All are done by 3 May.',
    });
    expect(parse('close the gap by May')).toMatchObject({ kind: 'commitment', due: 'May 2025' });
  });

  it('are late items, with minutes or without', () => {
    expect(parse('item: Custody, 10 min')).toEqual({ kind: 'item', title: 'Custody', minutes: 10 });
    expect(parse('i: Section 22')).toEqual({ kind: 'item', title: 'Section 22', minutes: null });
  });
});

describe('a time as it is said', () => {
  it('is never before the meeting where no year is named', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('Jan', 'February', 'Apr', 'June', 'Oct', 'December'),
        fc.constantFrom('2024-10-24', '2024-02-29', '2025-12-31'),
        (day, month, meeting) => {
          const due = parseDue(promisedFor(`${day} ${month}`, meeting, null) ?? '');
          expect(due).not.toBeNull();
          expect((due?.to ?? '') >= meeting).toBe(true);
        },
      ),
    );
  });

  it('is kept in words that the program reads as the same time', () => {
    for (const said of ['14 January 2025', 'March 2025', '2024/25 Q3', '2025/26', '29 Feb', 'the 14th of January'])
      expect(parseDue(promisedFor(said, '2024-10-24', null) ?? '')).not.toBeNull();
    expect(promisedFor('29 Feb', '2024-10-24', null)).toBe('29 February 2028');
    expect(promisedFor('the next meeting', '2024-10-24', null)).toBeNull();
    expect(promisedFor('soon', '2024-10-24', null)).toBeNull();
  });
});
