import { given, textParam } from '../../../lib/search-params';

export interface ActionsSearch {
  /** Whose actions; everybody's where it is left out. */
  readonly owner?: string;
}

/** What the address says about the lists. */
export function actionsSearch(raw: Record<string, unknown>): ActionsSearch {
  return given({ owner: textParam(raw['owner']) });
}
