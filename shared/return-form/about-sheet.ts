import { cellAt, type Grid } from '../import/grid';
import { tidy } from './form-columns';
import type { FormAbout, FormFinding } from './return-form';

const facts = [
  ['Form', 'formId'],
  ['Workspace', 'workspace'],
  ['Mark', 'mark'],
  ['Owner', 'owner'],
  ['Exported on', 'exportedOn'],
  ['Exported at', 'exportedAt'],
] as const;
const head = ['Id', 'Reference', 'Finding', 'Force status entry', 'Update'] as const;
const sealRow = facts.length;

/** The hidden sheet: facts by their names, the seal, then a row a finding. */
export function aboutRows(form: FormAbout, seal: string): string[][] {
  return [
    ...facts.map(([name, key]) => [name, tidy(form[key])]),
    ['Seal', seal],
    [...head],
    ...form.findings.map(findingCells),
  ];
}

function findingCells({ id, ref, title, statusId, updateId }: FormFinding): string[] {
  return [id, tidy(ref), tidy(title), statusId ?? '', updateId ?? ''];
}

/**
 * What a form's seal is computed over: all that the hidden sheet says but the seal. Whoever has no key cannot say something else and
 * have it fit.
 */
export function sealedText(form: FormAbout): string {
  return JSON.stringify([...facts.map(([, key]) => tidy(form[key])), form.findings.map(findingCells)]);
}

/** The hidden sheet read back; null where it is not of such a form. */
export function readAbout({ rows }: Grid): { readonly about: FormAbout; readonly seal: string } | null {
  const cell = (row: number, column: number) => cellAt(rows[row] ?? [], column);
  const names = [...facts.map(([name]) => name), 'Seal'];
  if (names.some((name, row) => cell(row, 0) !== name || cell(row, 1) === '')) return null;
  const fact = (wanted: (typeof facts)[number][1]) =>
    tidy(
      cell(
        facts.findIndex(([, key]) => key === wanted),
        1,
      ),
    );
  const findings = rows
    .slice(sealRow + 2)
    .map((_, index) => sealRow + 2 + index)
    .filter((row) => cell(row, 0) !== '')
    .map((row) => ({
      id: cell(row, 0),
      ref: tidy(cell(row, 1)),
      title: tidy(cell(row, 2)),
      statusId: cell(row, 3) || null,
      updateId: cell(row, 4) || null,
    }));
  return {
    about: {
      formId: fact('formId'),
      workspace: fact('workspace'),
      mark: fact('mark'),
      owner: fact('owner'),
      exportedOn: fact('exportedOn'),
      exportedAt: fact('exportedAt'),
      findings,
    },
    seal: cell(sealRow, 1),
  };
}
