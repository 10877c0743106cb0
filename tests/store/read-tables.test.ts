import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readTables } from '#db/readers/read-tables';
import { xlsxOf, zipOf } from './support/zip';

const raised = '<r><rPr><vertAlign val="superscript"/></rPr><t>10</t></r>';
const ons = join(import.meta.dirname, '../../../shared/data/ons');

test('reads a workbook as text: without raised note marks, in full precision, dates as ISO, merged headings filled', () => {
  const bytes = xlsxOf({
    sheetName: 'Table P1 ',
    strings: [
      `<r><t>Essex</t></r>${raised}`,
      '<r><t xml:space="preserve">On the 14</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>th</t></r>',
      '<t>Victim-based &amp; other</t>',
    ],
    rows:
      '<row r="1"><c r="A1" t="s"><v>1</v></c></row>' +
      '<row r="3"><c r="B3" t="s"><v>2</v></c></row>' +
      '<row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4"><v>22.428810493601627</v></c><c r="C4" s="1"><v>0.853</v></c>' +
      '<c r="D4" s="2"><v>45382</v></c><c r="E4" t="e"><v>#REF!</v></c><c r="F4"><f>1+1</f><v>2</v></c><c r="G4" s="3"><v>0.5</v></c></row>' +
      '<row r="9"/>',
    merges: '<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="B3:D3"/></mergeCells>',
  });
  expect(readTables(bytes, 'anything.csv')).toEqual([
    {
      name: 'Table P1',
      grid: {
        rows: [
          ['On the 14th'],
          [],
          ['', 'Victim-based & other', 'Victim-based & other', 'Victim-based & other'],
          ['Essex', '22.428810493601627', '85.3%', '2024-03-31', '#REF!', '2', '12:00:00'],
        ],
      },
    },
  ]);
});

function odsOf(content: string): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml':
      '<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="content.xml"/></manifest:manifest>',
    'styles.xml': '<office:document-styles xmlns:office="o"/>',
    'content.xml': content,
  });
}

test('reads an ODS sheet without raised note marks and without the padding of repeated cells', () => {
  const content =
    '<office:document-content xmlns:office="o" xmlns:style="s" xmlns:text="t" xmlns:table="a"><office:automatic-styles>' +
    '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>' +
    '</office:automatic-styles><office:body><office:spreadsheet><table:table table:name=" 2024_25 "><table:table-row>' +
    '<table:table-cell office:value-type="string"><text:p>Essex<text:span text:style-name="T1">10</text:span></text:p></table:table-cell>' +
    '<table:table-cell office:value-type="float" office:value="1234.5"><text:p>1,235</text:p></table:table-cell>' +
    '<table:table-cell table:number-columns-repeated="900"/></table:table-row>' +
    '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>' +
    '</table:table></office:spreadsheet></office:body></office:document-content>';
  expect(readTables(odsOf(content), 'a.ods')).toEqual([{ name: '2024_25', grid: { rows: [['Essex', '1234.5']] } }]);
});

test.each([
  ['super 58%', '1234.5'],
  ['33% 58%', '1234.5'],
  ['5.5% 58%', '1234.5'],
  ['0% 100%', '1234.53'],
  ['-33% 58%', '1234.53'],
  ['sub 58%', '1234.53'],
])('drops what a text style raises by %s from an ODS cell, and nothing else', (position, cell) => {
  const content =
    '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"' +
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"' +
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles>' +
    '<style:style style:name="T0" style:family="text"/>' +
    `<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="${position}"/></style:style>` +
    '</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="T"><table:table-row>' +
    '<table:table-cell office:value-type="string"><text:p><text:span text:style-name="T0">1234.5</text:span>' +
    '<text:span text:style-name="T1">3</text:span></text:p></table:table-cell>' +
    '</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>';
  expect(readTables(odsOf(content), 'a.ods')[0]?.grid.rows).toEqual([[cell]]);
});

test('reads an ODS number whose format has a condition, and says nothing on the error output', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const content =
    '<office:document-content xmlns:office="o" xmlns:style="s" xmlns:number="n" xmlns:text="t" xmlns:table="a">' +
    '<office:automatic-styles><number:number-style style:name="N1"><number:number number:decimal-places="1"/>' +
    '<style:map style:condition="value()&lt;0" style:apply-style-name="N1P0"/></number:number-style>' +
    '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/></office:automatic-styles>' +
    '<office:body><office:spreadsheet><table:table table:name="T"><table:table-row>' +
    '<table:table-cell table:style-name="ce1" office:value-type="float" office:value="-3.5"><text:p>-3.5</text:p></table:table-cell>' +
    '</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>';
  expect(readTables(odsOf(content), 'a.ods')[0]?.grid.rows).toEqual([['-3.5']]);
  expect(said).not.toHaveBeenCalled();
  said.mockRestore();
});

test('reads the tables of a page, with spans filled and lines kept', () => {
  const page =
    '<!doctype html><table><caption>NCPM</caption><tr><th>Measure<th>Year<th colspan=2>Difference</tr>' +
    '<tr><td colspan=4>Homicide</td></tr>' +
    '<tr><td rowspan=2>Murder<sup>1</sup></td><td>2&nbsp;</td><td>80%<br>decrease</td><td><p>-8</p><p>14<sup>th</sup></p></td></tr>' +
    '<tr><td>3</td></tr></table><p>Between</p><table><tr><td> </td></tr></table><table><tr><td>x</td><td>y</td></tr></table>';
  expect(readTables(Buffer.from(page), 'page.xls')).toEqual([
    {
      name: 'NCPM',
      grid: {
        rows: [
          ['Measure', 'Year', 'Difference', 'Difference'],
          ['Homicide', '', '', ''],
          ['Murder', '2\u00a0', '80%\ndecrease', '-8\n14th'],
          ['Murder', '3'],
        ],
      },
    },
    { name: null, grid: { rows: [['x', 'y']] } },
  ]);
});

test('reads text with any delimiter as one table without a name, whatever the file is called', () => {
  expect(readTables(Buffer.from('a;b\n1;2\n;\n;\n'), 'a.xlsx')).toEqual([
    {
      name: null,
      grid: {
        rows: [
          ['a', 'b'],
          ['1', '2'],
        ],
      },
    },
  ]);
});

test.skipIf(!existsSync(ons))('reads the police force area tables as the ONS published them', () => {
  const titles: (string | undefined)[] = [];
  for (const name of readdirSync(ons).filter((file) => file.endsWith('.xlsx'))) {
    const tables = readTables(readFileSync(join(ons, name)), name);
    expect(tables.map((table) => table.name)).toEqual(tables.map((table) => table.name?.trim()));
    const p1 = tables.find((table) => table.name === 'Table P1')?.grid.rows ?? [];
    titles.push(p1[0]?.[0]?.split(', ').at(-1));
    expect(p1.find((row) => row[0] === 'E23000028')?.[1]).toBe('Essex');
    expect(p1.find((row) => row[0] === 'K04000001')?.[1]).toBe('ENGLAND AND WALES');
    expect(p1[3]?.slice(2, 6)).toEqual([
      'Total recorded crime (excluding fraud)',
      '',
      'Victim-based crime',
      'Victim-based crime',
    ]);
    if (name.includes('march2018')) expect(p1.find((row) => row[0] === 'E23000024')?.[2]).toBe('56235');
  }
  expect(titles.toSorted()).toEqual(['year ending June 18', 'year ending June 2019', 'year ending March 18']);
});
