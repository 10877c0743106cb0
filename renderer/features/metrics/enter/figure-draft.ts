import { contract, type InputOf, type OutputOf } from '#shared/contract/contract';
import type { MetricPage } from '#shared/contract/views';
import {
  newSource,
  sourceFaults,
  sourceFields,
  sourceOf,
  type SourceDraft,
  type SourceFaults,
} from '../../../components/source-draft';

/** A figure as it is being typed. */
export interface FigureDraft {
  readonly period: string;
  readonly value: string;
  readonly locator: string;
  readonly source: SourceDraft;
}
type FigureField = Exclude<keyof FigureDraft, 'source'>;
export interface FigureFaults {
  readonly figure: Partial<Record<FigureField, string>>;
  readonly source: SourceFaults;
}

const figureFields = ['period', 'value', 'locator'] as const;

export const emptyFigure: FigureDraft = {
  period: '',
  value: '',
  locator: '',
  source: newSource({ title: '', publisher: '', release: '' }),
};
export const noFaults: FigureFaults = { figure: {}, source: {} };

export function figureOf(metricId: string, draft: FigureDraft): InputOf<'figures.enter'> {
  return {
    metricId,
    period: draft.period.trim(),
    value: draft.value.trim(),
    locator: draft.locator.trim(),
    source: sourceOf(draft.source),
  };
}

/** What the contract would refuse, by field; null when it would take it. */
export function figureFaults(metricId: string, draft: FigureDraft): FigureFaults | null {
  const parsed = contract['figures.enter'].input.safeParse(figureOf(metricId, draft));
  if (parsed.success) return null;
  const figure: Partial<Record<FigureField, string>> = {};
  for (const { path, message } of parsed.error.issues) {
    const field = figureFields.find((name) => name === path[0]);
    if (field !== undefined) figure[field] ??= message;
  }
  return { figure, source: sourceFaults(draft.source) };
}

/** The fields that the dialog shows for this draft, as the program names them. */
export function shownFields({ source }: FigureDraft): string[] {
  return [...figureFields, ...(source.sourceId === null ? sourceFields.map((name) => `source.${name}`) : [])];
}

/** How a period of this metric is written: as its newest one is, which stands first in the table. */
export function periodExample({ rows }: MetricPage['table']): string {
  const newest = rows[0]?.cells[0];
  return newest === undefined ? 'As “12 months to 30 June 2024” or “January 2024”' : `As “${newest}”`;
}

export const outcomeWords: Readonly<Record<OutputOf<'figures.enter'>['outcome'], string>> = {
  recorded: 'Stored',
  revised: 'Stored beside the earlier figure',
  unchanged: 'That figure is already stored',
};
