import { findingKinds, findingTones, type FindingKind, type FindingTone } from '#shared/domain/finding/finding';
import { choiceParam, flagParam, given, listParam, textParam } from '../../lib/search-params';
import type { SortParams } from '../../lib/sorting-param';

/** Columns that the register can be sorted by. */
export const findingColumns = [
  'ref',
  'title',
  'kind',
  'area',
  'inspection',
  'owner',
  'due',
  'force',
  'office',
  'hmicfrs',
  'silent',
] as const;
export type FindingColumn = (typeof findingColumns)[number];

export const findingGroups = ['area', 'inspection', 'kind', 'owner'] as const;
export type FindingGroup = (typeof findingGroups)[number];

/** What wants somebody's attention. */
export const attentionKinds = ['overdue', 'contradiction', 'look-again'] as const;
export type AttentionKind = (typeof attentionKinds)[number];

/** What `owner` is where only findings without an owner are wanted; no name begins so. */
export const nobody = '~none';

export interface FindingsSearch extends SortParams<FindingColumn> {
  readonly q?: string;
  readonly kind?: FindingKind;
  readonly tone?: FindingTone;
  readonly area?: string;
  readonly inspection?: string;
  readonly owner?: string;
  /** A scheme and its word, as `force:done`; without a word, findings of which the scheme says nothing. */
  readonly status?: string;
  readonly only?: AttentionKind;
  readonly group?: FindingGroup;
  /** Groups that are folded away, by title. */
  readonly closed?: readonly string[];
}

export type FindingsPatch = { readonly [K in keyof FindingsSearch]?: FindingsSearch[K] | undefined };

/** What the address says about the table of findings. */
export function findingsSearch(raw: Record<string, unknown>): FindingsSearch {
  return given({
    q: textParam(raw['q']),
    kind: choiceParam(raw['kind'], findingKinds),
    tone: choiceParam(raw['tone'], findingTones),
    area: textParam(raw['area']),
    inspection: textParam(raw['inspection']),
    owner: textParam(raw['owner']),
    status: textParam(raw['status']),
    only: choiceParam(raw['only'], attentionKinds),
    group: choiceParam(raw['group'], findingGroups),
    closed: listParam(raw['closed']),
    sort: choiceParam(raw['sort'], findingColumns),
    desc: flagParam(raw['desc']),
  });
}
