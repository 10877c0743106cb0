import { ruleSetNames, type RuleSetName } from '#shared/analysis/spc/spc';
import type { InputOf } from '#shared/contract/contract';
import { choiceParam, given, textParam } from '../../lib/search-params';

export interface AnalysisSearch {
  /** Left out for the first of the names. */
  readonly rules?: RuleSetName;
  /** Id of a group of forces; left out where none is chosen. */
  readonly peers?: string;
}

/** What the address says about an analysis. */
export function analysisSearch(raw: Record<string, unknown>): AnalysisSearch {
  const rules = choiceParam(raw['rules'], ruleSetNames);
  return given({ rules: rules === ruleSetNames[0] ? undefined : rules, peers: textParam(raw['peers']) });
}

/** What is asked of the program for a metric at such an address. */
export function analysisInput(metricId: string, { rules, peers }: AnalysisSearch): InputOf<'analysis.get'> {
  return { metricId, ruleSet: rules ?? ruleSetNames[0], peerGroupId: peers ?? null };
}
