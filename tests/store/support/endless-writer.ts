import { createWorkspace } from '#db/connection/create-workspace';
import { insertForce } from '#db/repositories/forces';
import { insertSource } from '#db/repositories/sources';

/**
 * Run in a child process that is killed in the middle of its work: commits a force with twenty sources, says so, and begins
 * again.
 */
export function writeForEver(path: string): never {
  const store = createWorkspace(path);
  for (let batch = 1; ; batch += 1) {
    store.write({ actor: 'Child', reason: 'Crash test' }, (tx) => {
      insertForce(tx, { id: `force-${batch}`, name: `Force ${batch}`, shortName: `F${batch}` });
      for (let item = 1; item <= 20; item += 1) {
        insertSource(tx, {
          id: `source-${batch}-${item}`,
          title: 'Title '.repeat(50),
          publisher: 'Publisher',
          address: null,
          publishedOn: null,
          accessedOn: null,
          kind: 'other',
          note: null,
          seriesId: null,
          release: null,
        });
      }
    });
    process.stdout.write(`${batch}\n`);
  }
}
