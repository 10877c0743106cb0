import { expect, test } from 'vitest';
import { inputFaults } from '../../../renderer/components/input-faults';
import {
  emptyPeerGroup,
  peerGroupDraft,
  peerGroupFields,
  peerGroupOf,
  withMember,
} from '../../../renderer/features/definitions/peer-group-draft';
import { emptySet, setDraft, setFields, setOf, withNewGroup } from '../../../renderer/features/definitions/set-draft';

const set = {
  title: 'Plan 2024',
  shortTitle: 'Plan',
  layout: 'series',
  purpose: 'plan',
  note: null,
  groups: [
    { id: 'one', title: 'Objective one', note: 'Why.', metricIds: ['b', 'a'] },
    { id: 'two', title: 'Objective two', note: null, metricIds: [] },
  ],
} as const;

test('a set is sent as it was stored when nothing was typed; an empty note is none', () => {
  const stored = { ...set, groups: set.groups.map((group) => ({ ...group, metricIds: [...group.metricIds] })) };
  const sent = setOf(setDraft(stored));
  expect(sent).toEqual({ ...stored, note: '', groups: [stored.groups[0], { ...stored.groups[1], note: '' }] });
  expect(inputFaults('definitions.saveSet', { record: null, details: sent })).toEqual({});
});

test('what is wrong with a group is said at that group', () => {
  const draft = { ...emptySet, title: 'A set', shortTitle: 'Set', groups: withNewGroup(withNewGroup([])) };
  const named = {
    ...draft,
    groups: draft.groups.map((group, index) => (index === 0 ? { ...group, title: 'One' } : group)),
  };
  const faults = inputFaults('definitions.saveSet', { record: null, details: setOf(named) });
  expect(faults).toEqual({ 'details.groups.1.title': 'Give each group a title.' });
  expect(setFields(named)).toContain('details.groups.1.title');
});

test('a new group is told from all others, also after one was removed or moved', () => {
  const three = withNewGroup(withNewGroup(withNewGroup([])));
  const again = withNewGroup([three[2], three[0]].filter((group) => group !== undefined));
  expect(new Set(again.map(({ key }) => key)).size).toBe(3);
  expect(again.at(-1)).toMatchObject({ title: '', metricIds: [] });
});

test('a peer group keeps the order of its members and its days', () => {
  const details = {
    title: 'Most similar',
    shortTitle: 'MSG',
    includesForce: false,
    members: ['Suffolk', 'Norfolk'],
    note: null,
    sourceId: null,
    validFrom: '2021-04-01',
    validTo: null,
  };
  const draft = peerGroupDraft(details);
  expect(draft).toMatchObject({ validFrom: '1 April 2021', validTo: '', note: '' });
  expect(peerGroupOf(draft)).toEqual({ ...details, note: '' });
});

test('a peer group without titles and with a day that is none is refused at those fields', () => {
  const details = peerGroupOf({ ...emptyPeerGroup, validTo: '31 June 2024' });
  const faults = inputFaults('definitions.savePeerGroup', { record: null, details });
  expect(faults).toEqual({
    'details.title': 'Give the group a title.',
    'details.shortTitle': 'Give a short title for tables.',
    'details.validTo': 'Write the day as 1 April 2021.',
  });
  expect(Object.keys(faults).every((path) => peerGroupFields.includes(path))).toBe(true);
});

test('a force is put into a group once, however it is typed', () => {
  expect(withMember(['Norfolk'], '  West   Mercia ')).toEqual(['Norfolk', 'West Mercia']);
  expect(withMember(['Norfolk'], 'norfolk')).toEqual(['Norfolk']);
  expect(withMember(['Norfolk'], '  ')).toEqual(['Norfolk']);
});
