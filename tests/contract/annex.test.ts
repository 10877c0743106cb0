import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupBy } from '#shared/domain/group-by';
import { blockNodes } from '#shared/editions/block-nodes';
import type { EditionNode, Run, Table } from '#shared/editions/edition-node';
import { numbered } from '#shared/editions/make-node';
import type { ResolvedBlock, ResolvedPack } from '#shared/pack/resolved';
import { must } from '#tests/support/must';
import { publishDraft } from '#tests/support/publish-pack';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';

let sample: SampleDesk;
let pack: ResolvedPack;
beforeAll(() => {
  sample = openSampleDesk();
  pack = sample.task('resolvePackTitled', { title: null });
});
afterAll(() => sample.dispose());

const written = async (format: 'csv' | 'xlsx', of: ResolvedPack): Promise<Uint8Array> =>
  sample.desk.task('writeEdition', { pack: of, format, drawings: [] });

/** They list what other sections print. */
const elsewhere: ReadonlySet<string> = new Set(['annex', 'contents', 'cover', 'glossary', 'sources']);
const numbersIn = (text: string) =>
  (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => number.replaceAll(',', ''));
const words = (runs: readonly Run[]) => runs.flatMap(({ text, raised }) => (raised === true ? [] : [text])).join('');
const tablesIn = (nodes: readonly EditionNode[]): readonly Table[] =>
  nodes.flatMap((node): readonly Table[] => {
    if (node.type === 'box') return tablesIn(node.nodes);
    if (node.type === 'figure') return node.table === null ? [] : [node.table];
    return node.type === 'table' ? [node] : [];
  });

/** What a block prints as numbers, read from its neutral form and its text, not from what the annex is made of. */
function printedBy(block: ResolvedBlock): readonly string[] {
  const cells = tablesIn(blockNodes(block)).flatMap(({ columns, groups }) =>
    groups.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        row.cells.flatMap((cell, index) => (columns[index + 1]?.numeric === true ? [words(cell)] : [])),
      ),
    ),
  );
  const inText = [
    ...JSON.stringify(block).matchAll(
      /"type":"figure","bold":\w+,"figure":\{"key":"(?:[^"\\]|\\.)*","text":"([^"]*)"/g,
    ),
  ];
  const lead = 'lead' in block && block.lead !== null ? [block.lead] : [];
  return [...cells, ...inText.map((match) => must(match[1])), ...lead];
}

describe('the data annex', () => {
  const records = async (of = pack) =>
    parse(Buffer.from(await written('csv', of)), { columns: true, bom: true }) as Record<string, string>[];

  it('has every figure with its source, release, place and time', async () => {
    const rows = await records();
    const printed = pack.printed.reduce((sum, { observationIds }) => sum + observationIds.length, 0);
    expect(printed).toBeGreaterThan(100);
    expect(rows.length).toBeGreaterThanOrEqual(printed);
    const homicide = rows.find(({ Metric, To }) => Metric === 'Homicide' && To === '2023-06-30');
    expect(homicide).toMatchObject({ Value: '2', 'As printed': '2', Force: 'Norfolk Constabulary', Status: 'Final' });
    for (const row of rows) expect([row['Section'], row['Kind'], row['Metric'], row['As printed']]).not.toContain('');
    for (const row of rows.filter(({ Kind }) => Kind?.startsWith('Published')))
      expect([row['Source'], row['Force'], row['Recorded at'], row['Place in the source']]).not.toContain('');
    expect(homicide?.['Recorded at']).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('has a row for each number that a table, a chart, a text or a first sentence prints', async () => {
    const rows = await records();
    const rowsOf = groupBy(rows, (row) => row['Section'] ?? '');
    const missing = pack.blocks.flatMap((block) => {
      if (!('heading' in block) || elsewhere.has(block.kind)) return [];
      const section = numbered(block.number ?? null, block.heading);
      const held = new Set(
        (rowsOf.get(section) ?? []).flatMap((row) => numbersIn(`${row['As printed']} ${row['Value']}`)),
      );
      return printedBy(block).flatMap((text) =>
        numbersIn(text)
          .filter((number) => !held.has(number))
          .map((number) => [section, text, number]),
      );
    });
    expect(missing).toEqual([]);
    expect(new Set(rows.map(({ Kind }) => Kind))).toEqual(
      new Set(['Published figure', 'Published rank', 'Grade', 'Figure of a report', 'Worked out', 'In words']),
    );
  });

  it('has the grades of an inspection, and the published ranks beside their values', async () => {
    const rows = await records();
    const grades = pack.blocks.flatMap((block) =>
      block.kind === 'judgments' ? block.inspections.flatMap(({ judgments }) => judgments) : [],
    );
    expect(rows.filter(({ Kind }) => Kind === 'Grade').map((row) => [row['Metric'], row['Value']])).toEqual(
      grades.map(({ area, gradeLabel }) => [area, gradeLabel]),
    );
    expect(rows).toContainEqual(expect.objectContaining({ Kind: 'Published rank', Unit: 'Rank', 'As printed': '2nd' }));
  });

  it('is made of the kept document alone, with the names and times that it was published with', async () => {
    const desk = openSampleDesk();
    try {
      const { id: packId } = must(desk.call('packs.list', {})[0]);
      const titled = () => desk.task('resolvePackTitled', { title: null });
      const csv = async (of: ResolvedPack) =>
        Buffer.from(await desk.desk.task('writeEdition', { pack: of, format: 'csv', drawings: [] })).toString();
      const before = await csv(titled());
      publishDraft(desk, packId);
      const frozen = titled();
      // No workspace is open any more, so none can be asked.
      desk.task('close', null);
      expect(await csv(frozen)).toBe(before);
    } finally {
      desk.dispose();
    }
  });

  it('makes text that a spreadsheet would run harmless, and leaves negative numbers numbers', async () => {
    const [metric] = pack.evidence.metrics;
    const [observation] = pack.evidence.observations.filter(({ metricId }) => metricId === metric?.id);
    const evidence = {
      ...pack.evidence,
      metrics: pack.evidence.metrics.map((each) =>
        each === metric ? { ...each, title: '=HYPERLINK("http://x")' } : each,
      ),
      observations: pack.evidence.observations.map((each) =>
        each === observation ? { ...each, value: -3, locator: '@SUM(A1)' } : each,
      ),
    };
    const hostile = { ...pack, evidence };
    const row = must((await records(hostile)).find(({ Value, Kind }) => Value === '-3' && Kind === 'Published figure'));
    expect(row['Metric']).toBe('\'=HYPERLINK("http://x")');
    expect(row['Place in the source']).toBe("'@SUM(A1)");

    const workbook = read(await written('xlsx', hostile), { cellFormula: true });
    const sheet = must(workbook.Sheets['Figures']);
    const cells = Object.entries(sheet).flatMap(([at, cell]) => (at.startsWith('!') ? [] : [cell as { f?: string }]));
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    const values = utils.sheet_to_json<Record<string, unknown>>(sheet).map(({ Value }) => Value);
    expect(values).toContain(-3);
  });
});
