import { formColumns } from '#shared/return-form/form-columns';
import type { StoredState } from '#shared/return-form/judge-return';
import type { FormAbout, FormFinding } from '#shared/return-form/return-form';

export const formFinding = (name: string): FormFinding => ({
  id: `id-${name}`,
  ref: `REF-${name}`,
  title: `Finding ${name}`,
  statusId: `status-${name}`,
  updateId: null,
});

export const about: FormAbout = {
  formId: 'form',
  workspace: 'Westmoor',
  mark: 'mark',
  owner: 'Supt Brook',
  exportedOn: '2024-05-03',
  exportedAt: '2024-05-03T09:00:00.000Z',
  findings: ['a', 'b', 'c', 'd'].map(formFinding),
};

/** What is stored of a finding where nothing changed since the export. */
export const storedOf = (id: string, more: Partial<StoredState> = {}): StoredState => ({
  owner: about.owner,
  publishedOn: '2024-01-10',
  statusId: id.replace('id-', 'status-'),
  updateId: null,
  status: { word: 'not-started', label: 'Not started', datedOn: '2024-02-01' },
  update: null,
  ...more,
});

export type Entered = Readonly<Record<string, string>>;

/** A row of the sheet, its entries by the headings of their columns. */
export function sheetRow({ id, ref, title }: FormFinding, entered: Entered = {}): string[] {
  const shown: Entered = { Reference: ref, Finding: title, Text: 'As reported.', Id: id };
  return formColumns.map(({ heading }) => entered[heading] ?? shown[heading] ?? '');
}

export const headings = formColumns.map(({ heading }) => heading);
