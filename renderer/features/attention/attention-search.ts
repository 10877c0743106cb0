import { given, textParam } from '../../lib/search-params';

export interface AttentionSearch {
  /** Whose findings; everybody's where it is left out. */
  readonly owner?: string;
}

/** What the address says about the lists. */
export function attentionSearch(raw: Record<string, unknown>): AttentionSearch {
  return given({ owner: textParam(raw['owner']) });
}
