import { utils, write } from '@e965/xlsx';
import { annexColumns, type AnnexRow } from '#shared/editions/annex/annex-row';
import { harmless } from '#shared/editions/annex/harmless';
import { markingWords } from '#shared/editions/marking-words';
import type { ResolvedPack } from '#shared/pack/resolved';
import { steadyZip } from '../steady-zip';

/** @returns a workbook: what it is, and one figure a row with its filter */
export function annexXlsx(rows: readonly AnnexRow[], pack: ResolvedPack): Uint8Array {
  const about = [
    ['Data annex', pack.title],
    ['Meeting and force', pack.head.left],
    ['Office', pack.office],
    ['Protective marking', pack.marking],
    ...(pack.handling === undefined ? [] : [['Handling', pack.handling]]),
    ['Figures', rows.length],
    [
      'How to read it',
      'One row for each figure and section that prints it. Published values are unrounded; “Worked out” is what the pack makes of them.',
    ],
  ].map((row) => row.map(harmless));
  const figures = [
    annexColumns.map(({ title }) => title as string | number),
    ...rows.map((row) => annexColumns.map(({ key }) => harmless(row[key]))),
  ];
  const workbook = utils.book_new();
  const first = utils.aoa_to_sheet(about);
  first['!cols'] = [{ wch: 22 }, { wch: 90 }];
  const second = utils.aoa_to_sheet(figures);
  second['!cols'] = annexColumns.map(({ width }) => ({ wch: width }));
  second['!autofilter'] = {
    ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length, c: annexColumns.length - 1 } }),
  };
  utils.book_append_sheet(workbook, first, 'About');
  utils.book_append_sheet(workbook, second, 'Figures');
  workbook.Props = { Title: pack.title, Author: pack.office, Subject: markingWords(pack) };
  return steadyZip(write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}
