import type { Reader } from '#db/connection/reader';
import { listTakenForms } from '#db/repositories/return-forms';
import { DeskError } from '#shared/contract/errors';
import type { NamedGrid } from '#shared/import/grid';
import { readAbout } from '#shared/return-form/about-sheet';
import { sheetNames } from '#shared/return-form/form-columns';
import type { FormAbout } from '#shared/return-form/return-form';
import { returnedRows, type ReturnedRow } from '#shared/return-form/returned-rows';
import { longDate } from '#shared/text/dates';
import { formMark, formSeal } from './form-seal';

function refuse(message: string): never {
  throw new DeskError('invalid-input', message);
}

export interface ReadForm {
  readonly about: FormAbout;
  readonly rows: readonly ReturnedRow[];
}

/**
 * A form that came back, known to be one of this workspace, whole and not outdated.
 * @throws DeskError invalid-input with one sentence for any other file
 */
export function readForm(read: Reader, tables: readonly NamedGrid[], fileName: string): ReadForm {
  const sheet = (name: string) => tables.find((table) => table.name === name)?.grid;
  const found = readAbout(sheet(sheetNames.about) ?? { rows: [] });
  if (found === null) refuse(`${fileName} is no return form: choose the workbook that was exported for an owner.`);
  const { about, seal } = found;
  if (about.mark !== formMark(read)) {
    refuse(`${fileName} is a form of another workspace, “${about.workspace}”. Open that one to take it in.`);
  }
  if (seal !== formSeal(read, about)) {
    refuse(`The hidden sheet of ${fileName} was changed, so its rows cannot be trusted. Export a new form.`);
  }
  const findings = sheet(sheetNames.findings);
  if (findings === undefined) refuse(`${fileName} has no sheet “${sheetNames.findings}”: it was deleted or renamed.`);
  const rows = returnedRows(findings);
  if ('fault' in rows) refuse(rows.fault);
  refuseOldCopy(read, about, fileName);
  return { about, rows };
}

/** @throws DeskError invalid-input where a later form of the same owner was taken in */
export function refuseOldCopy(read: Reader, { owner, exportedAt, exportedOn }: FormAbout, fileName: string): void {
  const later = listTakenForms(read).find((form) => form.owner === owner && form.exportedAt > exportedAt);
  if (later === undefined) return;
  refuse(
    `${fileName} is an old copy, exported on ${longDate(exportedOn)}: a later form of ${owner}, of ${longDate(later.exportedOn)}, was taken in already.`,
  );
}
