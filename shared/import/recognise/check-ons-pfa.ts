import { formatNumber } from '../../text/numbers';
import { listWords } from '../../text/words';
import { normaliseForceName } from '../forces/normalise-force-name';
import { areaCode } from '../forces/match-force';
import { parseNumberCell } from '../cells/parse-number-cell';
import { cellAt } from '../grid';
import { offenceGroups } from './offences';
import type { ImportWarning } from '../proposal';
import type { OnsPfaLayout } from './ons-pfa-layout';
import type { AreaRow } from './ons-pfa-rows';

type Layout = Pick<OnsPfaLayout, 'offences'>;

/** Totals within a row: what they are made of. */
const sums: readonly { readonly whole: string; readonly parts: readonly string[] }[] = [
  { whole: 'total', parts: offenceGroups },
  {
    whole: 'Violence against the person',
    parts: [
      'Homicide',
      'Violence with injury',
      'Violence without injury',
      'Stalking and harassment',
      'Death or serious injury - unlawful driving',
    ],
  },
  { whole: 'Burglary', parts: ['Residential burglary', 'Non-residential burglary'] },
  {
    whole: 'Theft offences',
    parts: [
      'Burglary',
      'Vehicle offences',
      'Theft from the person',
      'Bicycle theft',
      'Shoplifting',
      'Other theft offences',
    ],
  },
];

function figure(row: AreaRow, layout: Layout, offence: string): number | null {
  const column = layout.offences.find((item) => item.offence === offence)?.column;
  return column === undefined ? null : parseNumberCell(cellAt(row.cells, column)).value;
}

function headingOf(layout: Layout, offence: string): string {
  return layout.offences.find((item) => item.offence === offence)?.heading ?? offence;
}

/** The sum, or null where a part is missing: with a part missing it says nothing. */
function sumOf(values: readonly (number | null)[]): number | null {
  return values.length === 0 || values.includes(null)
    ? null
    : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** Offences of an area that do not make the total or the group that is published above them. */
export function checkOffenceSums(row: AreaRow, layout: Layout): readonly ImportWarning[] {
  return sums.flatMap(({ whole, parts }) => {
    const published = figure(row, layout, whole);
    const sum = sumOf(parts.map((part) => figure(row, layout, part)));
    if (published === null || sum === null || published === sum) return [];
    const message = `Row ${row.rowNumber}, ${row.name}: ${headingOf(layout, whole)} is given as ${formatNumber(published, 0)}, its parts add up to ${formatNumber(sum, 0)}.`;
    return [{ severity: 'warning', row: row.rowNumber, rule: 'total-does-not-match', message }];
  });
}

/** A region's forces: the rows below it, down to the next row that is no force. Only tables with codes tell them apart. */
function regionsOf(
  rows: readonly AreaRow[],
): readonly { readonly whole: AreaRow; readonly parts: readonly AreaRow[] }[] {
  return rows.flatMap((whole, index) => {
    if (areaCode(whole.code)?.startsWith('E12') !== true) return [];
    const below = rows.slice(index + 1);
    const end = below.findIndex(({ code }) => areaCode(code)?.startsWith('E23') !== true);
    const parts = end === -1 ? below : below.slice(0, end);
    return parts.length === 0 ? [] : [{ whole, parts }];
  });
}

/** England, Wales and the British Transport Police make England and Wales; forces make their nation and their region. */
export function checkAreaTotals(rows: readonly AreaRow[], layout: Layout): readonly ImportWarning[] {
  const named = (code: string, name: string) =>
    rows.find((row) => areaCode(row.code) === code || normaliseForceName(row.name) === name);
  const both = named('K04000001', 'england and wales');
  const [england, wales] = [named('E92000001', 'england'), named('W92000004', 'wales')];
  const transport = rows.find(({ name }) => normaliseForceName(name) === 'british transport');
  const groups = [
    { whole: both, parts: [england, wales, transport] },
    { whole: england, parts: rows.filter(({ code }) => areaCode(code)?.startsWith('E23') === true) },
    { whole: wales, parts: rows.filter(({ code }) => areaCode(code)?.startsWith('W15') === true) },
    ...regionsOf(rows),
  ];
  return groups.flatMap(({ whole, parts }) => {
    const given = parts.flatMap((part) => (part === undefined ? [] : [part]));
    if (whole === undefined || given.length < parts.length) return [];
    return layout.offences.flatMap(({ offence, heading }) => {
      const published = figure(whole, layout, offence);
      const sum = sumOf(given.map((part) => figure(part, layout, offence)));
      if (published === null || sum === null || published === sum) return [];
      const names = given.length > 3 ? `its ${given.length} forces` : listWords(given.map(({ name }) => name));
      const message = `Row ${whole.rowNumber}, ${whole.name}: ${heading} is given as ${formatNumber(published, 0)}, ${names} add up to ${formatNumber(sum, 0)}.`;
      return [{ severity: 'warning' as const, row: whole.rowNumber, rule: 'total-does-not-match' as const, message }];
    });
  });
}
