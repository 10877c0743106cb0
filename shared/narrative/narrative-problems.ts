import { groupBy } from '../domain/group-by';
import type { Problem } from '../pack/problem';
import { countWords, plural, sentenceCase } from '../text/words';
import type { NarrativeFinding } from './narrative-finding';

/** Open findings as what a person should look at before a pack is tabled; numbers that could be bound are told once a block. */
export function narrativeProblems(open: readonly NarrativeFinding[]): readonly Problem[] {
  const bindable = groupBy(
    open.filter(({ rule }) => rule === 'typed-figure'),
    ({ blockId }) => blockId,
  );
  return [
    ...open
      .filter(({ rule }) => rule !== 'typed-figure')
      .map(({ blockId, sentence, span, why }): Problem => ({
        blockId,
        severity: 'warning',
        message: `“${sentence.slice(span.start, span.end)}” in the text: ${why}`,
      })),
    ...[...bindable].map(([blockId, { length }]): Problem => ({
      blockId,
      severity: 'warning',
      message: `${sentenceCase(countWords(length))} typed ${plural(length, 'number is a stored figure', 'numbers are stored figures')} and will not follow the data.`,
    })),
  ];
}
