import { addSentence, words, type Draft } from '../draft';
import type { CheckedSentence } from '../checked-sentence';
import type { Known } from '../known';

const ofGrades =
  /\b(?:grade[ds]?|grading|rated|judged|judgments?|requires improvement|adequate|inadequate|outstanding)\b/i;
const compares =
  /\b(?:improved?|improvement on|better|worse|worsened|up from|down from|compared|than (?:in|at|before)|since|fell|rose|dropped|slipped|went|moved|from (?:good|adequate|outstanding|inadequate|requires)|was .{0,20}(?:now|and is)|before)\b/i;
const earlierInspection = /\b(?:last|previous|earlier|prior) (?:PEEL )?(?:inspection|cycle|report|assessment)\b/i;
const told =
  /\bnot (?:be )?(?:directly )?compar(?:able|ed)\b|\bside by side\b|\bnot proof\b|\bcannot be compared\b|\bdifferent(?:ly)? (?:assess|expect|areas)|\bneed not mean\b|\bwarn\w* against\b/i;

/** Grades of two cycles of inspection set against each other, in a block without the inspectors' warning. */
export function cycle(sentence: CheckedSentence, { context }: Known): readonly Draft[] {
  const { text, block } = sentence;
  if (!ofGrades.test(text) || !compares.test(text) || told.test(block)) return [];
  const { inspections } = context.data;
  const named = inspections.filter((inspection) =>
    spellings(inspection.cycle).some((spelling) => text.includes(spelling)),
  );
  const earlier = earlierInspection.exec(text);
  if (named.length < 2 && earlier === null) return [];
  const [newest] = (named.length > 0 ? named : inspections).toSorted((a, b) =>
    a.publishedOn < b.publishedOn ? 1 : -1,
  );
  const note =
    newest?.comparabilityNote ??
    'Areas and expectations differ between inspection cycles, so grades of two cycles are not comparable.';
  if (block.includes(note)) return [];
  const spelling = spellings(named[0]?.cycle ?? '').find((each) => text.includes(each));
  const start = earlier?.index ?? (spelling === undefined ? 0 : text.indexOf(spelling));
  return [
    {
      rule: 'cycle',
      start,
      end: start + (earlier?.[0].length ?? spelling?.length ?? text.length),
      why: `Grades of two inspection cycles are set against each other without a note. ${note}`,
      fix: addSentence(sentence, 'Add the note', [words(note)]),
    },
  ];
}

/** "2023–25" is also written "2023-25" and "2023/25". */
function spellings(cycleName: string): readonly string[] {
  return cycleName === '' ? [] : [...new Set(['–', '-', '/'].map((mark) => cycleName.replace(/[–/-]/, mark)))];
}
