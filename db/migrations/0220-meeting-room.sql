-- In the room: what happened when, what is typed and not recorded yet, and what was recorded by whom.

-- When the items of a meeting were begun, paused and done. Never changed: how long each took follows from it.
CREATE TABLE room_event (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  kind TEXT NOT NULL CHECK (kind IN ('started', 'paused', 'done', 'deferred', 'closed')),
  item_id TEXT REFERENCES agenda_item (id),
  at TEXT NOT NULL,
  CHECK ((item_id IS NULL) = (kind IN ('paused', 'closed')))
) STRICT;
CREATE INDEX room_event_meeting ON room_event (meeting_id, seq);
CREATE INDEX room_event_item ON room_event (item_id);
CREATE TRIGGER room_event_no_update BEFORE UPDATE ON room_event
BEGIN
  SELECT RAISE(ABORT, 'What happened at a meeting is never changed.');
END;
CREATE TRIGGER room_event_no_delete BEFORE DELETE ON room_event
BEGIN
  SELECT RAISE(ABORT, 'What happened at a meeting is never removed.');
END;

-- What is typed in the room and not recorded yet: an answer, the notes of an item, or the line for actions. Working memory, not
-- history: it changes with each keystroke, and the change log keeps what is recorded of it.
CREATE TABLE room_draft (
  meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  subject TEXT NOT NULL,
  question_id TEXT REFERENCES question (id) ON DELETE CASCADE,
  item_id TEXT REFERENCES agenda_item (id) ON DELETE CASCADE,
  body TEXT NOT NULL CHECK (json_valid(body)),
  changed_at TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  PRIMARY KEY (meeting_id, subject),
  CHECK (question_id IS NULL OR item_id IS NULL),
  CHECK (subject = coalesce(question_id, item_id, 'line'))
) STRICT, WITHOUT ROWID;
CREATE INDEX room_draft_question ON room_draft (question_id);
CREATE INDEX room_draft_item ON room_draft (item_id);

-- Every state of an answer that was recorded, by whom and when; `answer` holds the newest.
CREATE TABLE answer_entry (
  question_id TEXT NOT NULL REFERENCES question (id),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  text TEXT,
  answered_by TEXT,
  follow_up TEXT,
  judgement TEXT CHECK (judgement IN ('answered', 'partly', 'not-answered')),
  author TEXT NOT NULL CHECK (author <> ''),
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (question_id, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO answer_entry (question_id, revision, text, answered_by, follow_up, judgement, author, recorded_at)
  SELECT a.question_id, a.revision, a.text, a.answered_by, a.follow_up, a.judgement, l.actor, l.at
  FROM answer a JOIN change_log l ON l.seq = (
    SELECT max(seq) FROM change_log WHERE entity = 'answer' AND entity_id = a.question_id);
CREATE TRIGGER answer_entry_no_update BEFORE UPDATE ON answer_entry
BEGIN
  SELECT RAISE(ABORT, 'A recorded answer is never changed: record it anew.');
END;
CREATE TRIGGER answer_entry_no_delete BEFORE DELETE ON answer_entry
BEGIN
  SELECT RAISE(ABORT, 'A recorded answer is never removed: record it anew.');
END;

-- What was noted under an item; the newest counts. Empty where a note was taken back.
CREATE TABLE item_note (
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  text TEXT NOT NULL,
  author TEXT NOT NULL CHECK (author <> ''),
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (item_id, revision)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER item_note_no_update BEFORE UPDATE ON item_note
BEGIN
  SELECT RAISE(ABORT, 'A recorded note is never changed: record it anew.');
END;
CREATE TRIGGER item_note_no_delete BEFORE DELETE ON item_note
BEGIN
  SELECT RAISE(ABORT, 'A recorded note is never removed: record it anew.');
END;
