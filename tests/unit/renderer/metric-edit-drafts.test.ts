import { expect, test } from 'vitest';
import type { InputOf } from '#shared/contract/contract';
import { metricUnits } from '#shared/domain/metric/metric';
import { inputFaults } from '../../../renderer/components/input-faults';
import { breakDraft, breakFields, breakOf, emptyBreak } from '../../../renderer/features/metrics/edit/break-draft';
import {
  definitionDraft,
  definitionFields,
  definitionOf,
  emptyDefinition,
} from '../../../renderer/components/metric-form/definition-draft';
import { detailsDraft, detailsFields, emptyDetails } from '../../../renderer/components/metric-form/details-draft';
import { unitChoices } from '../../../renderer/components/metric-form/metric-words';
import {
  emptyTarget,
  targetDraft,
  targetFields,
  targetOf,
  targetValue,
} from '../../../renderer/features/metrics/edit/target-draft';

const record = { id: 'm1', revision: 3 };
const saving = (details: InputOf<'metrics.saveTarget'>['details']) =>
  inputFaults('metrics.saveTarget', { metricId: 'm1', record: null, details });

test('a new metric says every missing answer at a field that is shown', () => {
  const input = { details: emptyDetails, definition: definitionOf(emptyDefinition) };
  const faults = inputFaults('metrics.create', input);
  expect(faults).toEqual({
    'details.title': 'Give the metric a title.',
    'details.shortTitle': 'Give a short title for tables.',
    'details.theme': 'Name the theme that it belongs to.',
    'definition.definition': 'Say what the metric counts.',
    'definition.countedBy': 'Say whose clock or counting rule it is.',
  });
  const shown = [...detailsFields, ...definitionFields('definition')];
  expect(Object.keys(faults).filter((path) => !shown.includes(path))).toEqual([]);
});

test('details are sent as they were stored when nothing was typed', () => {
  const details = {
    title: '999 calls',
    shortTitle: '999',
    publishedLabel: null,
    theme: 'Calls',
    unit: 'percent',
    direction: 'up',
    periodKind: 'month',
    decimals: 1,
    owner: 'A. Officer',
  } as const;
  const draft = detailsDraft(details);
  expect(draft.publishedLabel).toBe('');
  expect(inputFaults('metrics.saveDetails', { record, details: draft })).toEqual({});
  expect(draft).toEqual({ ...details, publishedLabel: '' });
});

test('a version keeps its day, and an empty day is the beginning', () => {
  const details = {
    from: '2021-04-01',
    definition: 'Calls answered.',
    countedBy: 'BT',
    numerator: null,
    denominator: 'all calls',
    note: null,
    sourceId: null,
  };
  const draft = definitionDraft(details);
  expect(draft.from).toBe('1 April 2021');
  expect(definitionOf(draft).from).toBe('2021-04-01');
  expect(definitionOf({ ...draft, from: ' ' }).from).toBeNull();
  const faults = inputFaults('metrics.saveDefinition', {
    metricId: 'm1',
    record: null,
    details: definitionOf({ ...draft, from: 'next spring' }),
  });
  expect(faults).toEqual({ 'details.from': 'Write the day as 1 April 2021.' });
});

test.each([
  ['90%', 'percent', 90],
  ['90', 'percent', 90],
  ['1,234', 'count', 1234],
  ['−2', 'count', -2],
  ['£1,234', 'currency', 1234],
  ['15 minutes', 'duration', 900],
  ['1:30', 'seconds', 90],
  ['10', 'seconds', 10],
] as const)('the target "%s" in %s is %d', (text, unit, value) => {
  expect(targetValue(text, unit)).toBe(value);
});

test.each([
  ['', 'percent'],
  ['many', 'count'],
  ['90%', 'count'],
  ['1:30', 'count'],
  ['89.1% ± 4.2', 'percent'],
] as const)('the target "%s" in %s is no number, and is refused at its field', (text, unit) => {
  expect(targetValue(text, unit)).toBeNaN();
  const typed = { ...emptyTarget, value: text, label: 'A target', sourceId: 's1' };
  expect(saving(targetOf(typed, unit))).toEqual({ 'details.value': 'Give the target as a number.' });
});

test('a stored target of any unit is shown so that it is read back as the same number', () => {
  for (const unit of metricUnits)
    for (const value of [90, 0, 7.45, 1234.5, -3]) {
      const stored = { value, standing: 'ambition', label: 'A target', from: '2024-02-29', sourceId: 's1' } as const;
      expect(targetOf(targetDraft(stored, unit), unit)).toEqual(stored);
    }
});

test('a target without a source is refused where the source is chosen', () => {
  const faults = saving(targetOf({ ...emptyTarget, value: '90%', label: 'A target' }, 'percent'));
  expect(faults).toEqual({ 'details.sourceId': 'Choose the source of the target.' });
  expect(targetFields).toContain('details.sourceId');
});

test('a break begins with the metric that is being edited, and needs a day, a note and a source', () => {
  const empty = emptyBreak('m1');
  expect(empty.metricIds).toEqual(['m1']);
  const faults = (draft: typeof empty) => inputFaults('metrics.saveBreak', { record: null, details: breakOf(draft) });
  expect(Object.keys(faults({ ...empty, metricIds: [] })).toSorted()).toEqual(breakFields.toSorted());
  expect(faults(empty)).not.toHaveProperty(['details.metricIds']);
  const details = { date: '2023-05-22', note: 'New rules.', metricIds: ['m1', 'm2'], sourceId: 's1' };
  expect(breakOf(breakDraft(details))).toEqual(details);
  expect(faults(breakDraft(details))).toEqual({});
});

test('every unit can be chosen, once', () => {
  expect(unitChoices.map(({ id }) => id).toSorted()).toEqual(metricUnits.toSorted());
  expect(unitChoices[0]?.label).toBe('Number');
});
