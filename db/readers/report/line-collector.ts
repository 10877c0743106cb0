import type { ReportLine } from '#shared/report/report-text';
import { refuseReport, reportLimits } from './report-limits';

const longestBoldHeading = 220;

function clean(text: string): string {
  return text
    .replace(/[ \r\n\f\u00a0]+/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t')
    .trim();
}

/** Collects the text of a page up to the next break of a block, and says what kind of line it was. */
export class LineCollector {
  readonly found: ReportLine[] = [];
  private text = '';
  private boldText = '';
  private characters = 0;
  /** Of the heading that the text stands in. */
  heading: ReportLine['heading'] = null;
  /** In front of the next line: that of an item of a list. */
  marker = '';
  boldDepth = 0;

  add(text: string): void {
    this.text += text;
    if (this.boldDepth > 0) this.boldText += text;
    this.characters += text.length;
    if (this.characters > reportLimits.characters) refuseReport('The page holds more text than any report.');
  }

  break(): void {
    const [text, boldText] = [clean(this.text), clean(this.boldText)];
    this.text = '';
    this.boldText = '';
    if (text === '') return;
    // A short paragraph that is bold from end to end is a heading to whoever looks at the page.
    const isBold =
      text === boldText && text.length <= longestBoldHeading && this.marker === '' && !/[:;,]$|\t/.test(text);
    this.found.push({ text: this.marker + text, heading: this.heading ?? (isBold ? 4 : null), page: null });
    this.marker = '';
    if (this.found.length > reportLimits.lines) refuseReport('The page has more lines than any report.');
  }
}
