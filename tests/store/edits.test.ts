import { describe, expect, test } from 'vitest';
import { verifyChangeLog } from '#db/history/verify-change-log';
import { insertSource } from '#db/repositories/sources';
import type { Store } from '#db/connection/store';
import { newestLogged } from './support/change-log';
import { deskErrorOf } from './support/desk-error';
import { editables } from './support/editable';
import { addBasics, note, plainSource } from './support/small-workspace';
import { newWorkspace } from './support/workspaces';

function prepared(): Store {
  const { store } = newWorkspace();
  addBasics(store);
  store.write(note, (tx) => insertSource(tx, { ...plainSource, id: 'other' }));
  return store;
}

describe.each(editables)('$entity', ({ entity, list, insert, update, remove, given, change }) => {
  const find = (store: Store, id: string) => list(store.read).find((item) => item.id === id);

  test('is stored as revision 1 and logged', () => {
    const store = prepared();
    const id = store.write(note, insert);
    expect(find(store, id)).toEqual({ ...given, id, revision: 1 });
    const [logged] = newestLogged(store, 1);
    expect(logged).toMatchObject({ entity, entityId: id, action: 'insert', before: null, after: given });
  });

  test('is changed in every field as the next revision, with before and after in the log', () => {
    const store = prepared();
    const id = store.write(note, insert);
    const before = find(store, id);
    expect(store.write(note, (tx) => update(tx, { id, revision: 1 }))).toBe(2);
    const after = find(store, id);
    expect(after).toEqual({ ...given, ...change, id, revision: 2 });
    expect(newestLogged(store, 1)).toMatchObject([{ entity, entityId: id, action: 'update', before, after }]);
    expect(verifyChangeLog(store.read).ok).toBe(true);
  });

  test('is not changed or removed from an older revision, and the other person’s state stays', () => {
    const store = prepared();
    const id = store.write(note, insert);
    store.write(note, (tx) => update(tx, { id, revision: 1 }));
    const theirs = find(store, id);
    for (const work of [update, remove]) {
      expect(deskErrorOf(() => store.write(note, (tx) => work(tx, { id, revision: 1 }))).code).toBe('conflict');
    }
    expect(find(store, id)).toEqual(theirs);
  });

  test('is removed, and the log keeps what it was', () => {
    const store = prepared();
    const others = list(store.read);
    const id = store.write(note, insert);
    const before = find(store, id);
    store.write(note, (tx) => remove(tx, { id, revision: 1 }));
    expect(list(store.read)).toEqual(others);
    expect(newestLogged(store, 1)).toMatchObject([{ entity, entityId: id, action: 'delete', before, after: null }]);
    for (const work of [update, remove]) {
      expect(deskErrorOf(() => store.write(note, (tx) => work(tx, { id, revision: 1 }))).code).toBe('not-found');
    }
  });
});
