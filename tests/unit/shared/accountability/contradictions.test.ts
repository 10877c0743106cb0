import { describe, expect, it } from 'vitest';
import { contradictions, contradictionsInShort, type ContradictionInput } from '#shared/accountability/contradictions';
import { verdictOf, type Verdict } from '#shared/accountability/verdict';
import { status } from './status-fixture';
import { calls101, calls999, monthly, testOf } from './test-fixture';

const none = { force: null, office: null, hmicfrs: null } as const;
const told = (statuses: Partial<ContradictionInput['statuses']>, verdicts: readonly Verdict[], lastStatusOn = null) =>
  contradictions({ statuses: { ...none, ...statuses }, verdicts, lastStatusOn });
const flat = [80, 81, 80, 79, 80, 81, 80, 79, 80, 81, 80, 79];
const better = verdictOf({ ...calls999, test: testOf() });
const worse = verdictOf({ ...calls999, test: testOf({ direction: 'down' }) });
const still = verdictOf(monthly(flat, [80, 81, 79]));
const abandoned = verdictOf(calls101);

describe('statuses against data', () => {
  it('tells a force’s “Done” against 22% of 101 calls abandoned and a target of 5%', () => {
    const [sentence, ...rest] = told({ force: status('force', 'done') }, [abandoned]);
    expect(rest).toEqual([]);
    expect(sentence).toMatch(/^The force says “Done” \(3 May 2024\), but the data do not bear it out\. /);
    expect(sentence).toContain('22%');
    expect(sentence).toContain('misses the target of 5%');
  });

  it('tells each status that closes, by whose it is', () => {
    const all = {
      force: status('force', 'done'),
      office: status('office', 'assured'),
      hmicfrs: status('hmicfrs', 'complete'),
    };
    const sentences = told(all, [worse]);
    expect(sentences.map((sentence) => sentence.split(' says')[0])).toEqual(['The force', 'The office', 'HMICFRS']);
    expect(sentences.every((sentence) => sentence.includes('Worse. 999 calls'))).toBe(true);
  });

  it('tells no clear change, but not where the target is met', () => {
    const done = { force: status('force', 'done') };
    expect(told(done, [still])).toHaveLength(1);
    expect(told(done, [verdictOf(monthly(flat, [80, 81, 79], { target: 70 }))])).toEqual([]);
    expect(told(done, [verdictOf(monthly(flat, [80, 81, 79], { target: 80.5 }))])).toHaveLength(1);
  });

  it('finds nothing against what is open, or done and better', () => {
    expect(told({ force: status('force', 'under-way') }, [worse, abandoned, still])).toEqual([]);
    expect(told({ force: status('force', 'done'), office: status('office', 'assured') }, [better])).toEqual([]);
    expect(told({}, [])).toEqual([]);
  });

  it('tells an assurance that no figure tests', () => {
    const office = status('office', 'assured');
    expect(told({ office }, [])).toEqual([
      'The office says “Assured” (3 May 2024), but no figure tests it, nor is evidence entered.',
    ]);
    const noData = verdictOf({ ...calls101, series: [] });
    expect(told({ office: status('office', 'assured', { evidence: 'Visit.' }) }, [noData])).toEqual([
      'The office says “Assured” (3 May 2024), but no figure tests it; it rests on the evidence entered alone.',
    ]);
    expect(told({ office: status('office', 'not-assured') }, [])).toEqual([]);
    expect(told({ force: status('force', 'done') }, [])).toEqual([]);
  });

  it('tells data that improved while the force says nothing', () => {
    expect(told({}, [better])[0]).toMatch(/^The force has given no status, but the data improved\. Better\. /);
    expect(told({ force: status('force', 'not-started') }, [better, still])).toHaveLength(1);
    expect(told({ force: status('force', 'not-started') }, [better])[0]).toContain('says “Not started”');
    expect(told({ force: status('force', 'under-way') }, [better])).toEqual([]);
    const other = contradictions({ statuses: none, verdicts: [better], lastStatusOn: '2024-05-03' });
    expect(other[0]).toContain('(the last entry of anybody is of 3 May 2024)');
  });

  it('tells the same in short where the verdicts stand beside it, once for each thing said', () => {
    const done = { ...none, force: status('force', 'done') };
    const short = (statuses: ContradictionInput['statuses'], verdicts: readonly Verdict[]) =>
      contradictionsInShort({ statuses, verdicts, lastStatusOn: null });
    expect(short(done, [worse, abandoned])).toEqual([
      'The force says “Done” (3 May 2024), but the data do not bear it out.',
    ]);
    expect(short(none, [better])).toEqual(['The force has given no status, but the data improved.']);
  });
});
