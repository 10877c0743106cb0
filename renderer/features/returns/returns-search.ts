import { given, textParam } from '../../lib/search-params';

export interface ReturnsSearch {
  /** For whom a form is exported; none is chosen yet where it is left out. */
  readonly owner?: string;
}

/** What the address says about the form. */
export function returnsSearch(raw: Record<string, unknown>): ReturnsSearch {
  return given({ owner: textParam(raw['owner']) });
}
