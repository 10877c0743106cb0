import { afterEach, beforeEach, expect, test } from 'vitest';
import { must } from '#tests/support/must';
import { publishDraft } from '#tests/support/publish-pack';
import { openSampleDesk, type SampleDesk } from '#tests/support/sample-desk';
import { rawChange } from './support/tampering';

let sample: SampleDesk;
let packId = '';
beforeEach(() => {
  sample = openSampleDesk();
  packId = must(sample.call('packs.list', {})[0]).id;
  publishDraft(sample, packId);
});
afterEach(() => sample.dispose());

/** Changes the closed file, and opens it again. */
function behind(...statements: readonly string[]): void {
  sample.task('close', null);
  rawChange(sample.path, (db) => {
    for (const statement of statements) db.exec(statement);
  });
  sample.task('open', { path: sample.path });
}

const bad = () =>
  sample
    .call('publishing.check', { packId })
    .parts.filter(({ ok }) => !ok)
    .map(({ name }) => name);

test.each([
  ['pack_document', `document = '{}'`],
  ['pack_step', `author = 'Other'`],
  ['publication', `published_by = 'Other'`],
  ['publication_file', `name = 'Other'`],
  ['publication_figure', `observation_id = 'other'`],
  ['publication_public', `left_out = '[1]'`],
  ['pack', `title = 'Other'`],
])('nothing of a published pack is ever changed or removed: %s', (table, change) => {
  sample.task('close', null);
  rawChange(sample.path, (db) => {
    expect(() => db.exec(`UPDATE ${table} SET ${change}`)).toThrow(/never changed/);
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow(/never (removed|changed)/);
  });
  sample.task('open', { path: sample.path });
  expect(bad()).toEqual([]);
});

test('a document that somebody altered by force is found', () => {
  behind(
    'DROP TRIGGER pack_document_no_update',
    `UPDATE pack_document SET document = replace(document, '2,958', '8,700')`,
  );
  // Both editions print the figure.
  expect(bad()).toEqual(['Document', 'Public edition']);
  expect(sample.task('verify', { title: null })).toMatchObject({ ok: false, changeLog: { ok: true } });
});

test('a published file that somebody altered by force is found', () => {
  behind('DROP TRIGGER stored_file_no_update', `UPDATE stored_file SET bytes = zeroblob(size) WHERE name = 'Pack.pdf'`);
  expect(bad()).toEqual(['Pack.pdf']);
});

test('a figure that somebody altered by force is found', () => {
  behind('DROP TRIGGER observation_no_update', `UPDATE observation SET value = 8700 WHERE value = 2958`);
  expect(bad()).toEqual(['Figures']);
});

test('another file with a hash to match is found by the change log', () => {
  behind(
    'DROP TRIGGER publication_file_no_update',
    'DROP TRIGGER stored_file_no_update',
    `UPDATE stored_file SET bytes = zeroblob(size) WHERE name = 'Pack.pdf'`,
    `UPDATE publication_file SET sha256 = '${'0'.repeat(64)}' WHERE name = 'Pack.pdf'`,
  );
  expect(bad()).toEqual(['Pack.pdf', 'Change log']);
});

test('a file of the whole pack that somebody gave out as the public one is found by the change log', () => {
  behind(
    'DROP TRIGGER publication_file_no_update',
    `UPDATE publication_file SET edition = iif(edition = 'public', 'restricted', 'public')`,
  );
  expect(bad()).toEqual(['Change log']);
});

test('a public edition that somebody exchanged for the whole pack is found by the change log', () => {
  behind(
    'DROP TRIGGER publication_public_no_update',
    'UPDATE publication_public SET document_sha256 = (SELECT document_sha256 FROM publication)',
  );
  expect(bad()).toEqual(['Change log']);
});

test('a log that somebody altered by force is found', () => {
  behind('DROP TRIGGER change_log_no_update', `UPDATE change_log SET reason = 'Other' WHERE seq = 2`);
  expect(bad()).toEqual(['Change log']);
});
