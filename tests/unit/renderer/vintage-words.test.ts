import { expect, test } from 'vitest';
import { countingVintage, vintageWords } from '../../../renderer/features/figures/vintage-words';

const of = (vintage: number, standing: boolean) => ({ vintage, standing, value: '1', source: 's', recordedText: 'd' });

test('the newest value that was not taken back is the one that stands', () => {
  const vintages = [of(3, false), of(2, true), of(1, true)];
  const counting = countingVintage(vintages);
  expect(vintages.map((each) => vintageWords(each, counting))).toEqual(['Taken back', 'Stands', 'Revised since']);
  expect(countingVintage([of(1, false)])).toBeNull();
});
