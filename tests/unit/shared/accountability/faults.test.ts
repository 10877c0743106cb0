import { describe, expect, it } from 'vitest';
import { countChecks, findingFaults } from '#shared/accountability/faults';
import type { Finding } from '#shared/domain/finding/finding';
import { finding, inspection } from './finding-fixture';

const faults = (subject: Finding, ...others: readonly Finding[]) => findingFaults(subject, [subject, ...others]);

describe('faults of a finding', () => {
  const cause = finding('c', { kind: 'cause-of-concern' });

  it('wants a recommendation for each cause of concern', () => {
    expect(faults(cause)).toEqual(['A cause of concern always comes with a recommendation; none is entered for it.']);
    expect(faults(finding('a', { kind: 'accelerated-cause-of-concern' }))).toHaveLength(1);
    expect(faults(cause, finding('r', { kind: 'recommendation', parentId: 'c' }))).toEqual([]);
    expect(faults(cause, finding('r', { kind: 'recommendation', parentId: 'other' }))).toHaveLength(1);
    expect(faults(cause, finding('r', { parentId: 'c' }))).toHaveLength(1);
  });

  it('finds nothing wrong with a recommendation without addressee, or with a plain finding', () => {
    expect(faults(finding('r', { kind: 'recommendation', addressees: [] }))).toEqual([]);
    expect(faults(finding('a'))).toEqual([]);
  });

  it('wants a parent that is a cause of concern of the same report', () => {
    const child = finding('r', { kind: 'recommendation', parentId: 'c' });
    expect(faults(child, cause)).toEqual([]);
    expect(faults(child)[0]).toContain('no cause of concern');
    expect(faults(child, finding('c'))[0]).toContain('no cause of concern');
    expect(faults(child, { ...cause, inspectionId: 'other' })).toEqual([
      'It is entered under a cause of concern of another report.',
    ]);
  });

  it('wants a reason for what is not the office’s own', () => {
    expect(faults(finding('a', { notOursBecause: ' ' }))[0]).toContain('without a reason');
    expect(faults(finding('a', { notOursBecause: 'It is for the Home Office.' }))).toEqual([]);
  });

  it('wants the day of a time that the report sets, and no later one of the force’s own', () => {
    expect(faults(finding('a', { deadlineWords: 'within six months' }))[0]).toContain('“within six months”');
    expect(faults(finding('a', { deadlineWords: 'soon' }))).toEqual([]);
    const days = { deadlineWords: 'within six months', hmicfrsDeadline: '2025-03-23' };
    expect(faults(finding('a', { ...days, localDeadline: '2025-03-23' }))).toEqual([]);
    expect(faults(finding('a', { ...days, localDeadline: '2025-03-24' }))).toHaveLength(1);
  });
});

describe('counts of a report', () => {
  it('shows the 12 areas for improvement that a pasted report lost', () => {
    const peel = inspection('peel', { statedAreasForImprovement: 12 });
    const others = [finding('x', { inspectionId: 'other' }), finding('m', { kind: 'main-finding' })];
    expect(countChecks(peel, others)).toEqual([
      { words: '12 areas for improvement published, 0 entered', agrees: false },
    ]);
    const twelve = Array.from({ length: 12 }, (_, index) => finding(`a${index}`));
    expect(countChecks(peel, [...twelve, ...others])).toEqual([
      { words: '12 areas for improvement published, 12 entered', agrees: true },
    ]);
  });

  it('tells nine graded areas from eight, without the ungraded', () => {
    const graded = Array.from({ length: 8 }, (_, index) => ({ area: `Area ${index}`, grade: 'good' as const }));
    const peel = inspection('peel', {
      statedGraded: 9,
      judgments: [{ area: 'Victims', grade: 'ungraded' }, ...graded],
    });
    expect(countChecks(peel, [])).toEqual([{ words: '9 graded areas published, 8 entered', agrees: false }]);
  });

  it('counts both causes of concern as one kind, and nothing that is not stated', () => {
    const peel = inspection('peel', { statedCausesOfConcern: 2, statedRecommendations: 1 });
    const list = [
      finding('c', { kind: 'cause-of-concern' }),
      finding('d', { kind: 'accelerated-cause-of-concern' }),
      finding('r', { kind: 'recommendation' }),
    ];
    expect(countChecks(peel, list)).toEqual([
      { words: '2 causes of concern published, 2 entered', agrees: true },
      { words: '1 recommendation published, 1 entered', agrees: true },
    ]);
    expect(countChecks(inspection('peel'), list)).toEqual([]);
  });
});
