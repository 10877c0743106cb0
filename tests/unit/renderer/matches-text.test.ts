import { expect, test } from 'vitest';
import { matchesText } from '../../../renderer/lib/matches-text';

test('finds every typed word, whatever the order, case, accents and kind of apostrophe', () => {
  const text = 'NOR-2325-17 Reach more calls within the required time 49 of 82: the force’s café';
  expect(matchesText(text, '')).toBe(true);
  expect(matchesText(text, '  ')).toBe(true);
  expect(matchesText(text, 'CALLS reach')).toBe(true);
  expect(matchesText(text, "force's cafe")).toBe(true);
  expect(matchesText(text, '49 of 82')).toBe(true);
  expect(matchesText(text, 'calls abandoned')).toBe(false);
});
