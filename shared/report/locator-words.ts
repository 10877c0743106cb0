import type { ReportLocator } from './proposal';
import type { ReportKind } from './report-text';

/** Where a thing stands, as a finding's source says it: "page 12", "line 143", "paragraph 143". */
export function locatorWords(locator: ReportLocator, kind: ReportKind): string {
  if (locator.page !== null) return `page ${locator.page}`;
  return `${kind === 'text' ? 'line' : 'paragraph'} ${locator.line}`;
}
