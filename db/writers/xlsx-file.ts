// The build for browsers: that for Node makes a `require` of its own, which a bundle has already.
import { strToU8, zipSync } from 'fflate/browser';
import { xmlText } from './xml-text';

/** A sheet whose XML is written already. */
export interface XlsxSheet {
  readonly name: string;
  readonly xml: string;
  /** `veryHidden` is not offered by Excel's own menu. */
  readonly state: 'visible' | 'veryHidden';
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const part = (xml: string) => strToU8(declaration + xml);

/**
 * Packs an XLSX workbook (ECMA-376). The parts are written here and not by SheetJS, which can write neither cell styles, so no
 * unlocked cells, nor data validations.
 *
 * @param styles the contents of the style sheet
 */
export function xlsxFile(sheets: readonly XlsxSheet[], styles: string): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const files = {
    '[Content_Types].xml': part(
      `<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>` +
        numbered
          .map(
            ({ number }) =>
              `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
          )
          .join('') +
        '</Types>',
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${packageRelations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': part(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>` +
        numbered
          .map(
            ({ name, state, number }) =>
              `<sheet name="${xmlText(name)}" sheetId="${number}"${state === 'visible' ? '' : ` state="${state}"`} r:id="rId${number}"/>`,
          )
          .join('') +
        '</sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships xmlns="${packageRelations}">` +
        numbered.map(({ number }) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)).join('') +
        relation(`rId${numbered.length + 1}`, 'styles', 'styles.xml') +
        '</Relationships>',
    ),
    'xl/styles.xml': part(`<styleSheet xmlns="${main}">${styles}</styleSheet>`),
    ...Object.fromEntries(
      numbered.map(({ number, xml }) => [
        `xl/worksheets/sheet${number}.xml`,
        part(`<worksheet xmlns="${main}">${xml}</worksheet>`),
      ]),
    ),
  };
  return zipSync(files, { mtime: new Date(2000, 0, 1) });
}
