import { daysBetween } from '#shared/text/dates';
import { aboutRows } from '#shared/return-form/about-sheet';
import { earliestDay, formColumns, sheetNames, tidy, type FormColumn } from '#shared/return-form/form-columns';
import type { Instructions } from '#shared/return-form/instructions';
import type { FormRow, ReturnForm } from '#shared/return-form/return-form';
import { formStyle, formStyles } from './form-styles';
import { columnName, columnsXml, sheetDataXml, type SheetCell } from './sheet-xml';
import { xlsxFile } from './xlsx-file';
import { xmlText } from './xml-text';

/**
 * An owner's form as an XLSX workbook: instructions, a protected sheet of findings whose cells for entry are open and validated, and a
 * hidden sheet that says what the form is. The protection has no password: it is against mistakes, and what is done on purpose is
 * found when the form comes back.
 */
export function returnWorkbook(form: ReturnForm, instructions: Instructions, seal: string): Uint8Array {
  return xlsxFile(
    [
      { name: sheetNames.instructions, state: 'visible', xml: instructionsXml(instructions) },
      { name: sheetNames.findings, state: 'visible', xml: findingsXml(form.findings, instructions) },
      { name: sheetNames.about, state: 'veryHidden', xml: aboutXml(form, seal) },
    ],
    formStyles,
  );
}

/** Rows above the first word: the title, the lines and the heading of the words. */
const rowsAboveWords = ({ lines }: Instructions) => lines.length + 2;

const cell = (text: string, style: number): SheetCell => ({ text, style });

function instructionsXml(instructions: Instructions): string {
  const { title, lines, wordsHeading, words } = instructions;
  const rows = [
    [cell(title, formStyle.title)],
    ...lines.map((line) => [cell('•', formStyle.shown), cell(line, formStyle.shown)]),
    [cell(wordsHeading, formStyle.heading), cell('', formStyle.heading)],
    ...words.map(({ label, definition }) => [cell(label, formStyle.shown), cell(definition, formStyle.shown)]),
  ];
  return columnsXml([{ width: 26 }, { width: 100 }]) + sheetDataXml(rows) + '<sheetProtection sheet="1" objects="1"/>';
}

function findingsXml(findings: readonly FormRow[], instructions: Instructions): string {
  const head = formColumns.map(({ heading }) => ({ text: heading, style: formStyle.heading }));
  const rows = [head, ...findings.map((finding) => formColumns.map((column) => cellOf(column, finding)))];
  // The order of these elements is the schema's; Excel refuses a sheet that has another.
  return (
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>' +
    columnsXml(formColumns.map(({ width, use }) => ({ width, hidden: use === 'hidden' }))) +
    sheetDataXml(rows) +
    '<sheetProtection sheet="1" objects="1" formatColumns="0" formatRows="0"/>' +
    validationsXml(findings.length, instructions) +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
  );
}

function cellOf({ key, use }: FormColumn, finding: FormRow): SheetCell {
  switch (key) {
    case 'ref':
    case 'title':
      return { text: tidy(finding[key]), style: formStyle.shown };
    case 'id':
    case 'text':
    case 'deadline':
    case 'statusNow':
      return { text: finding[key], style: formStyle.shown };
    default:
      return { text: '', style: use === 'day' ? formStyle.day : formStyle.words };
  }
}

/** Days in a workbook are counted from the last day of 1899. */
const firstSerial = daysBetween('1899-12-30', earliestDay);

function validationsXml(rows: number, instructions: Instructions): string {
  const open = formColumns.flatMap((column, index) => {
    const rule = ruleOf(column, instructions);
    const name = columnName(index);
    return rule === null
      ? []
      : [
          `<dataValidation allowBlank="1" showErrorMessage="1" sqref="${name}2:${name}${rows + 1}" ${rule}</dataValidation>`,
        ];
  });
  return `<dataValidations count="${open.length}">${open.join('')}</dataValidations>`;
}

function ruleOf({ use, heading, most }: FormColumn, instructions: Instructions): string | null {
  const says = (error: string) => `errorTitle="${xmlText(heading)}" error="${xmlText(error)}"`;
  switch (use) {
    case 'status': {
      const first = rowsAboveWords(instructions) + 1;
      const last = rowsAboveWords(instructions) + instructions.words.length;
      // The list stands in cells: one that is written out cannot hold a word with a comma.
      return `type="list" ${says('Choose one of the words of the list.')}><formula1>${sheetNames.instructions}!$A$${first}:$A$${last}</formula1>`;
    }
    case 'day':
      return `type="date" operator="greaterThanOrEqual" ${says('Give a day, such as 31/03/2025.')}><formula1>${firstSerial}</formula1>`;
    case 'words':
      return most === undefined
        ? null
        : `type="textLength" operator="lessThanOrEqual" ${says(`At most ${most} characters.`)}><formula1>${most}</formula1>`;
    case 'shown':
    case 'hidden':
      return null;
  }
}

function aboutXml(form: ReturnForm, seal: string): string {
  return sheetDataXml(aboutRows(form, seal).map((row) => row.map((text) => ({ text, style: formStyle.plain }))));
}
