import { findingKinds, findingTones, type FindingKind, type FindingTone } from '#shared/domain/finding/finding';
import { choiceParam, flagParam, given, listParam, textParam } from '../../lib/search-params';
import type { SortParams } from '../../lib/sorting-param';

export const findingColumns = ['ref', 'title', 'kind', 'area', 'inspection'] as const;
export type FindingColumn = (typeof findingColumns)[number];

export const findingGroups = ['area', 'inspection', 'kind'] as const;
export type FindingGroup = (typeof findingGroups)[number];

export interface FindingsSearch extends SortParams<FindingColumn> {
  readonly q?: string;
  readonly kind?: FindingKind;
  readonly tone?: FindingTone;
  readonly area?: string;
  readonly inspection?: string;
  readonly group?: FindingGroup;
  /** Groups that are folded away, by title. */
  readonly closed?: readonly string[];
}

/** What the address says about the table of findings. */
export function findingsSearch(raw: Record<string, unknown>): FindingsSearch {
  return given({
    q: textParam(raw['q']),
    kind: choiceParam(raw['kind'], findingKinds),
    tone: choiceParam(raw['tone'], findingTones),
    area: textParam(raw['area']),
    inspection: textParam(raw['inspection']),
    group: choiceParam(raw['group'], findingGroups),
    closed: listParam(raw['closed']),
    sort: choiceParam(raw['sort'], findingColumns),
    desc: flagParam(raw['desc']),
  });
}
