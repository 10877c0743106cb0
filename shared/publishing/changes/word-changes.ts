import { shortPeriodLabel } from '../../domain/period/period-labels';
import { formatNumber } from '../../text/numbers';
import { countWords, listWords, plural, sentenceCase } from '../../text/words';
import type { ChangesWording } from './changes-wording';
import type { ChangedFigure, ChangedText, FreshFigures, PackChanges } from './pack-changes';

const kinds: Readonly<Record<ChangedFigure['kind'], string>> = { revised: 'Revised', corrected: 'Corrected' };

function periods({ count, first, last }: FreshFigures): string {
  if (count === 1) return shortPeriodLabel(last);
  return `${shortPeriodLabel(first)} to ${shortPeriodLabel(last)} (${formatNumber(count, 0)})`;
}

const paragraphs = (n: number) => `${countWords(n)} ${plural(n, 'paragraph', 'paragraphs')}`;

function textStatement({ heading, added, removed }: ChangedText): string {
  const parts = [
    ...(added.length === 0 ? [] : [`${paragraphs(added.length)} ${plural(added.length, 'is', 'are')} new`]),
    ...(removed.length === 0 ? [] : [`${paragraphs(removed.length)} ${plural(removed.length, 'is', 'are')} gone`]),
  ];
  return `“${heading}”: ${listWords(parts)}.`;
}

/** Headings in quotation marks; null for none. */
function named(sections: PackChanges['sections'], change: string, words: string): readonly string[] {
  const headings = sections.filter((section) => section.change === change).map(({ heading }) => `“${heading}”`);
  return headings.length === 0 ? [] : [`${words}: ${listWords(headings)}.`];
}

function statements({ sentences, texts, sections, details }: PackChanges): readonly string[] {
  const told = new Set([...sentences, ...texts].map(({ heading }) => heading));
  const others = sections.filter(({ change, heading }) => change !== 'changed' || !told.has(heading));
  return [
    ...sentences.map(({ heading, now }) =>
      now === null ? `“${heading}” no longer leads with a sentence.` : `“${heading}” now leads with: ${now}`,
    ),
    ...texts.map(textStatement),
    ...named(others, 'added', 'Sections that are new'),
    ...named(others, 'removed', 'Sections that are gone'),
    ...named(others, 'changed', 'Sections whose content changed'),
    ...details,
  ];
}

/** "two figures were revised"; nothing for none. */
const part = (n: number, one: string, many: string) => (n === 0 ? [] : [`${countWords(n)} ${plural(n, one, many)}`]);

function counted(changes: PackChanges): readonly string[] {
  const of = (kind: ChangedFigure['kind']) => changes.figures.filter((figure) => figure.kind === kind).length;
  const fresh = changes.fresh.reduce((sum, { count }) => sum + count, 0);
  const sections = (change: string) => changes.sections.filter((section) => section.change === change).length;
  return [
    ...part(of('revised'), 'figure was revised', 'figures were revised'),
    ...part(of('corrected'), 'figure was corrected', 'figures were corrected'),
    ...part(fresh, 'figure is new', 'figures are new'),
    ...part(changes.texts.length, 'text was changed', 'texts were changed'),
    ...part(sections('added'), 'section was added', 'sections were added'),
    ...part(sections('removed'), 'section was taken out', 'sections were taken out'),
  ];
}

/** Whether two documents show the same. */
function isUnchanged({ figures, fresh, effects, sentences, texts, sections, details }: PackChanges): boolean {
  return [figures, fresh, effects, sentences, texts, sections, details].every(({ length }) => length === 0);
}

/**
 * @param since "“Autumn pack”, published 1 October 2024", as it follows "Since"
 * @param sourceOf how a source is named after a change, such as "[3]"; empty for none
 */
export function wordChanges(
  changes: PackChanges,
  since: string,
  sourceOf: (sourceId: string) => string,
): ChangesWording {
  const parts = counted(changes);
  const what =
    parts.length > 0 ? sentenceCase(`${listWords(parts)}.`) : 'Nothing but what is listed below has changed.';
  return {
    summary: isUnchanged(changes) ? `Nothing has changed since ${since}.` : `Since ${since}: ${what}`,
    figures: changes.figures.map(({ kind, metric, period, was, now, sourceId }) => ({
      label: metric,
      period: shortPeriodLabel(period),
      was,
      now,
      how: [kinds[kind], sourceOf(sourceId)].filter((words) => words !== '').join(' '),
    })),
    effects: changes.effects,
    fresh: changes.fresh.map((fresh) => ({ label: fresh.metric, periods: periods(fresh), latest: fresh.latest })),
    statements: statements(changes),
  };
}
