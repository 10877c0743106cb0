import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedActions, packStanding, refusedAction } from '#shared/publishing/pack-standing';
import { packActions, type PackAction, type PackStep } from '#shared/publishing/pack-step';

const [one, other] = ['a'.repeat(64), 'b'.repeat(64)] as const;

function step(action: PackAction, documentSha256: string | null = null): PackStep {
  return { action, author: 'Ann', takenAt: '2024-10-01T09:00:00.000Z', comment: null, documentSha256 };
}

describe('where a pack stands', () => {
  it.each([
    [[], 'draft'],
    [[step('submit')], 'in-review'],
    [[step('submit'), step('approve', one)], 'approved'],
    [[step('submit'), step('approve', one), step('send-back')], 'draft'],
    [[step('submit'), step('approve', one), step('publish', one)], 'published'],
  ] as const)('follows from its steps', (steps, state) => {
    expect(packStanding(steps, one)).toEqual({ state, lapsed: null });
  });

  it('is in review again when an approved document has changed, and holds again when it is changed back', () => {
    const steps = [step('submit'), step('approve', one)];
    expect(packStanding(steps, other)).toEqual({ state: 'in-review', lapsed: steps[1] });
    expect(packStanding(steps, one).state).toBe('approved');
  });

  it('is published whatever the data say later', () => {
    const steps = [step('submit'), step('approve', one), step('publish', one)];
    expect(packStanding(steps, other)).toEqual({ state: 'published', lapsed: null });
  });
});

describe('the steps that can be taken', () => {
  it('says why a pack cannot be published yet', () => {
    expect(refusedAction('publish', packStanding([], one))).toMatch(/it is a draft: send it for review first\.$/);
    expect(refusedAction('publish', packStanding([step('submit')], one))).toMatch(/has to be approved first/);
    expect(refusedAction('publish', packStanding([step('submit'), step('approve', one)], other))).toMatch(/has lapsed/);
    expect(refusedAction('submit', packStanding([step('submit')], one))).toMatch(/in review already/);
  });

  it('never reaches publication but from an approval of the very same document', () => {
    const choice = fc.record({ action: fc.constantFrom(...packActions), document: fc.constantFrom(one, other) });
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 12 }), (choices) => {
        const steps: PackStep[] = [];
        for (const { action, document } of choices) {
          const standing = packStanding(steps, document);
          const refused = refusedAction(action, standing);
          expect(refused === null).toBe(allowedActions(standing).includes(action));
          if (refused !== null) continue;
          if (action === 'publish') expect(steps.at(-1)).toMatchObject({ action: 'approve', documentSha256: document });
          steps.push(step(action, action === 'approve' || action === 'publish' ? document : null));
        }
        const published = steps.findIndex(({ action }) => action === 'publish');
        if (published >= 0) expect(published).toBe(steps.length - 1);
      }),
    );
  });
});
