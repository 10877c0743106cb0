export interface ResolvedFindingFigure {
  readonly label: string;
  readonly value: string;
  /** "was 66.5% ± 5.5 in 2021"; null where the report compares with nothing. */
  readonly comparator: string | null;
  readonly period: string | null;
}

export interface ResolvedFinding {
  readonly id: string;
  readonly ref: string;
  readonly kindLabel: string;
  readonly area: string;
  readonly title: string;
  readonly text: string;
  readonly figures: readonly ResolvedFindingFigure[];
  /** The metric that later tests it: its latest value against the finding's, in words; null where no metric is linked. */
  readonly since: { readonly label: string; readonly value: string; readonly period: string } | null;
  readonly sourceNumber: number | null;
}
