import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../support/desk-app';
import { runDesk } from '../support/run-desk';

test('makes an empty workspace for a force by any name that it goes by, and refuses one that is none', async ({
  folder,
}) => {
  const workspace = join(folder, 'kent.adesk');
  const made = await runDesk('new', '--force', 'kent', '--workspace', workspace, '--json');
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(made.out)).toEqual({ workspace, title: 'Kent' });
  // It is a workspace: a command reads it, and there is no pack to check yet.
  const checked = await runDesk('check', '--workspace', workspace);
  expect(checked.code).toBe(1);
  expect(checked.err).toContain('pack');

  const again = await runDesk('new', '--force', 'kent', '--workspace', workspace);
  expect(again.code).toBe(1);
  expect(again.err).toContain('kent.adesk');

  const none = join(folder, 'none.adesk');
  const refused = await runDesk('new', '--force', 'Scotland', '--workspace', none);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain('There is no force “Scotland” in England and Wales');
  await expect(access(none)).rejects.toThrow();
});
