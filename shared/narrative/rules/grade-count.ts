import { grades, type Inspection } from '../../domain/inspection/inspection';
import { countWords } from '../../text/words';
import { numberWords } from '../../text/number-words';
import type { CheckedSentence } from '../checked-sentence';
import { boundAt } from '../checked-sentence';
import { figure, replace, type Draft } from '../draft';
import type { Known } from '../known';

type Counted = 'graded' | (typeof grades)[number];

const number = String.raw`(?<n>${numberWords.join('|')}|\d{1,2})`;
const gradeWords = 'outstanding|good|adequate|requir(?:es?|ing) improvement|inadequate';
const ofGrade = new RegExp(
  String.raw`\b${number}(?: (?:areas?|of them|others?|more))?(?: (?:was|were|is|are|as))?(?: (?:rated|graded|judged|assessed))?(?: as)? (?<grade>${gradeWords})(?=[,.;:)]|$| and\b| areas?\b| in\b| across\b| as\b)`,
  'giu',
);
const graded = new RegExp(
  String.raw`\b(?:graded|rated|judged) ${number} areas\b|\b${number.replace('<n>', '<m>')} areas? (?:were |was |is |are )?(?:graded|rated|judged)\b`,
  'giu',
);
const aboutGrades = /\b(?:grade[ds]?|rated|rating|judged|judgments?|inspect\w*|PEEL|HMICFRS)\b/i;

/** Where grades are counted in words or digits: the words are taken whole, so that no other rule doubts their numbers. */
export function countedGradesIn({ text, before, heading }: CheckedSentence): readonly {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly grade: Counted;
}[] {
  if (!aboutGrades.test(`${heading} ${before.slice(-300)} ${text}`)) return [];
  const byGrade = [...text.matchAll(ofGrade)];
  // "Graded three areas good" counts those of one grade, not all that were graded.
  const all = [...text.matchAll(graded)].filter(
    ({ index, 0: words }) => !byGrade.some((match) => match.index > index && match.index < index + words.length),
  );
  return [...byGrade, ...all].flatMap((match) => {
    const said = match.groups?.['n'] ?? match.groups?.['m'] ?? '';
    const word = numberWords.indexOf(said.toLowerCase());
    const start = match.index + match[0].toLowerCase().indexOf(said.toLowerCase());
    const grade = gradeOf(match.groups?.['grade'] ?? null);
    return [{ start, end: start + said.length, count: word >= 0 ? word : Number(said), grade }];
  });
}

function gradeOf(words: string | null): Counted {
  if (words === null) return 'graded';
  const key = words.toLowerCase().replace(/^requir\w+ /, 'requires-');
  return grades.find((grade) => grade === key) ?? 'graded';
}

/** "Four were rated requires improvement" where the inspection has three. */
export function gradeCount(sentence: CheckedSentence, { context }: Known): readonly Draft[] {
  const inspections = context.data.inspections.filter(({ judgments }) => judgments.length > 0);
  if (inspections.length === 0) return [];
  const around = `${sentence.heading} ${sentence.before} ${sentence.text}`;
  const named = inspections.filter(
    ({ cycle, publishedOn }) => around.includes(cycle) || around.includes(publishedOn.slice(0, 4)),
  );
  const [first] = (named.length > 0 ? named : inspections).toSorted((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1));
  return countedGradesIn(sentence).flatMap(({ start, end, count, grade }): Draft[] => {
    if (first === undefined || boundAt(sentence, start, end) !== null) return [];
    const counts = (named.length > 0 ? named : inspections).map((inspection) => countOf(inspection, grade));
    if (counts.includes(count)) return [];
    const right = countOf(first, grade);
    const what = grade === 'graded' ? 'areas are graded' : `areas are graded “${grade.replaceAll('-', ' ')}”`;
    return [
      {
        rule: 'grade-count',
        start,
        end,
        why: `${first.programme} ${first.cycle} has ${countWords(right)}, not ${countWords(count)}: ${countWords(right)} ${what}.`,
        fix: replace(sentence, { start, end }, `Use ${countWords(right)}`, [
          figure({ of: 'grades', inspectionId: first.id, grade }),
        ]),
      },
    ];
  });
}

function countOf({ judgments }: Inspection, grade: Counted): number {
  return judgments.filter((each) => (grade === 'graded' ? each.grade !== 'ungraded' : each.grade === grade)).length;
}
