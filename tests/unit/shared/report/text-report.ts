import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportText } from '#shared/report/report-text';

/** A report of lines of which nothing is known, as plain text gives them. */
export function textReport(text: string): ReportText {
  return { kind: 'text', lines: text.split(/\r?\n/).map((line) => ({ text: line, heading: null, page: null })) };
}

/** A report of our own, of an invented force. */
export function reportFixture(name: string): ReportText {
  return textReport(readFileSync(join(import.meta.dirname, '../../../fixtures/report', name), 'utf8'));
}
