import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/desk-app';
import { runDesk } from '../support/run-desk';

const rollingYear = [
  '12 months ending,PFA,Region,Offence,Rolling year total number of offences',
  '31-03-2018,Norfolk,East,Robbery,430',
  '31-03-2018,Norfolk,East,Shoplifting,6000',
  '31-03-2018,Suffolk,East,Robbery,350',
].join('\n');

test('imports a published table and writes it out again', async ({ folder }) => {
  const workspace = join(folder, 'w.adesk');
  const table = join(folder, 'rolling.csv');
  await writeFile(table, rollingYear);
  expect(await runDesk('new', '--sample', 'norfolk', '--workspace', workspace)).toMatchObject({ code: 0 });

  const dry = await runDesk('import', table, '--workspace', workspace, '--dry-run', '--json');
  expect(dry).toMatchObject({ code: 2, err: '' });
  const would = JSON.parse(dry.out) as { rowsRead: number; stored: number; wouldStore: { new: number } };
  expect(would).toMatchObject({ rowsRead: 3, stored: 0 });

  const done = await runDesk(
    'import',
    table,
    '--workspace',
    workspace,
    '--publisher',
    'Home Office',
    '--published',
    '2019-01-24',
    '--json',
  );
  expect(done).toMatchObject({ code: 0, err: '' });
  expect((JSON.parse(done.out) as { stored: number }).stored).toBe(would.wouldStore.new);

  const out = await runDesk('export', '--workspace', workspace, '--force', 'Suffolk', '--format', 'csv');
  expect(out).toMatchObject({ code: 0, err: '' });
  const [head, ...rows] = out.out.trim().split('\n');
  expect(head).toBe(
    'metric,force,period_start,period_end,value,numerator,denominator,unit,status,source,release,recorded_at',
  );
  expect(rows.some((row) => row.includes('2017-04-01,2018-03-31,350,'))).toBe(true);
  expect(await readdir(folder)).toEqual(['rolling.csv', 'w.adesk']);
});

test('stores nothing of what is no table, and says why', async ({ folder }) => {
  const workspace = join(folder, 'w.adesk');
  await runDesk('new', '--sample', 'norfolk', '--workspace', workspace);
  const picture = join(folder, 'picture.csv');
  await writeFile(picture, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  const ran = await runDesk('import', picture, '--workspace', workspace);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err.trim().split('\n')).toHaveLength(1);
  expect(ran.err).toContain('picture.csv');
  expect(await runDesk('import', join(folder, 'none.csv'), '--workspace', workspace)).toMatchObject({
    code: 2,
    out: '',
  });
});
