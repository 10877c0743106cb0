import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assuranceLabel,
  pointTypeWords,
  ruleSetLine,
  spcSummary,
  trialLine,
  unmatchedRebasesWords,
  variationLabels,
} from '#shared/analysis/spc/spc-words';
import { tellingPlaces } from '#shared/analysis/spc/telling-places';
import { roundHalfAway } from '#shared/text/numbers';
import { chart, norfolk } from './series-of';

const metric = { unit: 'percent', decimals: 1 } as const;
const standard = { value: 90, standing: 'standard' } as const;

describe('labels', () => {
  it('names icons', () => {
    expect(variationLabels['improvement-high']).toBe('Improvement: high');
    expect(variationLabels['concern-low']).toBe('Concern: low');
    expect(variationLabels['common-cause']).toBe('Common cause');
  });

  it('holds the limits against the target by its standing', () => {
    expect(assuranceLabel('fail', standard, metric)).toBe('consistently fails the 90% standard');
    expect(assuranceLabel('pass', { value: 4.5, standing: 'guidance' }, metric)).toBe(
      'consistently meets the 4.5% guideline',
    );
    expect(assuranceLabel('hit-and-miss', { value: 10, standing: 'ambition' }, { unit: 'seconds', decimals: 2 })).toBe(
      'hit and miss against the 10 seconds ambition',
    );
    expect(assuranceLabel('none', null, metric)).toBe('no target set');
    expect(assuranceLabel('none', standard, metric)).toBe('not held against the target, since no direction is better');
  });

  it('keeps the places that a target was set with', () => {
    expect(assuranceLabel('fail', { ...standard, value: 99.95 }, metric)).toBe(
      'consistently fails the 99.95% standard',
    );
  });

  it('says which rule flags a point', () => {
    expect(pointTypeWords({ type: 'outside', side: 'high' })).toBe('above the upper limit');
    expect(pointTypeWords({ type: 'trend', side: 'high' })).toBe('7 points or more rising');
    expect(pointTypeWords({ type: 'two-in-three', side: 'low' })).toBe('at least 2 of 3 points near the lower limit');
    expect(pointTypeWords({ type: 'shift', side: 'low' })).toBe('7 points or more below the mean');
    expect(pointTypeWords({ type: 'common-cause', side: null })).toBe('common cause');
  });

  it('names the rule set', () => {
    expect(ruleSetLine('NHSRplotthedots 0.2.2')).toBe('XmR limits by NHSRplotthedots 0.2.2, moving ranges screened');
    expect(ruleSetLine('Making Data Count Excel')).toBe(
      'XmR limits by Making Data Count Excel, moving ranges not screened',
    );
  });

  it('says trial limits and lost rebases', () => {
    expect(trialLine({ trial: true, n: 9 })).toBe('trial limits: 9 points');
    expect(trialLine({ trial: true, n: 1 })).toBe('trial limits: 1 point');
    expect(trialLine({ trial: false, n: 13 })).toBeNull();
    expect(unmatchedRebasesWords([])).toBeNull();
    expect(unmatchedRebasesWords(['2023-01-15', '2023-02-03'])).toBe(
      'No period of this series starts on 15 January 2023 and 3 February 2023: no new limits start there.',
    );
  });
});

describe('summary', () => {
  it('tells the Norfolk chart', () => {
    const rebased = chart(norfolk, { target: 90, rebases: ['2023-01-01'] });
    expect(spcSummary(rebased, metric, standard)).toBe(
      'The latest point, September 2023 (87.1%), is common cause. The limits of 83.1% to 89.9% (trial limits: 9 points) show that the measure consistently fails the 90% standard.',
    );
    const toAugust = chart(norfolk.slice(0, -1), { target: 80 });
    expect(spcSummary(toAugust, metric, { value: 80, standing: 'ambition' })).toBe(
      'The latest point, August 2023 (87.9%), is an improvement: above the upper limit. The limits of 77.1% to 87.2% show that the measure is hit and miss against the 80% ambition.',
    );
    expect(spcSummary(chart(norfolk), metric, null)).toBe(
      'The latest point, September 2023 (87.1%), is an improvement: at least 2 of 3 points near the upper limit. It has limits of 77.5% to 87.3%; no target set.',
    );
  });

  it('prints places enough that its figures bear it out', () => {
    const values = Array.from({ length: 20 }, (_, index) => (index % 2) / 10);
    // The upper limit is 0.352 and the point 0.36: neither whole numbers nor one place could tell them apart.
    expect(spcSummary(chart([...values, 0.36]), { unit: 'count', decimals: 0 }, null)).toBe(
      'The latest point, September 2021 (0.36), is an improvement: above the upper limit. It has limits of −0.22 to 0.35; no target set.',
    );
  });
});

describe('telling places', () => {
  it('takes no more than are needed', () => {
    expect(tellingPlaces([[89.86, 90]], 1)).toBe(1);
    expect(tellingPlaces([[90.04, 90]], 1)).toBe(2);
    expect(tellingPlaces([[90, 90]], 0)).toBe(0);
    expect(tellingPlaces([[0.1 + 0.2, 0.3]], 0)).toBe(0);
    expect(tellingPlaces([], 2)).toBe(2);
  });

  it('keeps the order of every pair', () => {
    const value = fc.integer({ min: -1e6, max: 1e6 }).map((whole) => whole / 1e4);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 4 }), (pairs) => {
        const places = tellingPlaces(pairs, 0);
        for (const [a, b] of pairs) {
          expect(Math.sign(roundHalfAway(a, places) - roundHalfAway(b, places))).toBe(Math.sign(a - b));
        }
      }),
    );
  });
});
