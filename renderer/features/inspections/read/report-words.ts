import type { ReportPreview } from '#shared/contract/report-preview';
import { countWords, plural, sentenceCase } from '#shared/text/words';
import { formatNumber } from '#shared/text/numbers';

const areas = (n: number, words: string) => `${words} ${plural(n, 'graded area', 'graded areas')}`;
const findings = (n: number, words: string) => `${words} ${plural(n, 'finding', 'findings')}`;

/** "Ten graded areas and 44 findings were found; 13 want a second look. Nothing is stored before you accept it." */
export function foundWords(preview: Pick<ReportPreview, 'areas' | 'findings'>): string {
  const likely = [...preview.areas, ...preview.findings].filter((each) => each.likely).length;
  const [a, f] = [preview.areas.length, preview.findings.length];
  const found = `${areas(a, countWords(a))} and ${findings(f, countWords(f))} were found`;
  const twice = likely === 0 ? '' : `; ${countWords(likely)} ${plural(likely, 'wants', 'want')} a second look`;
  return `${sentenceCase(found)}${twice}. Nothing is stored before you accept it.`;
}

/** What the button stores: "Store 9 grades and 31 findings". */
export function storeWords(grades: number, found: number): string {
  const words = `${formatNumber(grades, 0)} ${plural(grades, 'grade', 'grades')}`;
  return `Store ${words} and ${findings(found, formatNumber(found, 0))}`;
}
