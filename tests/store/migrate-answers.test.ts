import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrateNew } from '#db/migrations/migrate';
import { migrations } from '#db/migrations/migrations';

const now = () => new Date('2024-10-24T10:00:00Z');

test('answers that were recorded before have their author and their moment from the change log', () => {
  const db = new Database(':memory:');
  try {
    migrateNew(
      db,
      migrations.filter(({ version }) => version < 220),
      now,
    );
    db.exec(`INSERT INTO meeting (id, title, held_on, kind_id) VALUES ('m', 'Meeting', '2023-10-26', 'accountability-meeting');
      INSERT INTO question (id, meeting_id, position, text) VALUES ('q', 'm', 1, 'Why?');
      INSERT INTO answer (question_id, text, judgement, revision) VALUES ('q', 'Because.', 'partly', 2);`);
    const log = db.prepare(`INSERT INTO change_log
      (seq, at, actor, reason, area, entity, entity_id, action, before, after, prev_hash, hash)
      VALUES (?, ?, ?, 'Answer recorded', 'meetings', ?, 'q', 'update', '{}', '{}', printf('%064d', ?), printf('%064d', ?))`);
    log.run(1, '2023-10-26T10:00:00.000Z', 'Ann Lee', 'answer', 0, 1);
    log.run(2, '2023-10-26T11:00:00.000Z', 'Bo Reed', 'answer', 1, 2);
    log.run(3, '2023-10-27T09:00:00.000Z', 'Cy Fox', 'question', 2, 3);
    migrateNew(
      db,
      migrations.filter(({ version }) => version >= 220),
      now,
    );
    expect(db.prepare('SELECT * FROM answer_entry').all()).toEqual([
      {
        question_id: 'q',
        revision: 2,
        text: 'Because.',
        answered_by: null,
        follow_up: null,
        judgement: 'partly',
        author: 'Bo Reed',
        recorded_at: '2023-10-26T11:00:00.000Z',
      },
    ]);
    expect(db.pragma('foreign_key_check')).toEqual([]);
  } finally {
    db.close();
  }
});
