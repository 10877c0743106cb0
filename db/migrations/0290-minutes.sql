-- Minutes have a life: written up, agreed at a later meeting, and amended where the record changes afterwards.

-- What was said under an item, as it is written up for the minutes, in place of what was noted in the room; the note itself stays.
-- It changes with the typing, and the change log keeps every state of it.
CREATE TABLE minutes_text (
  item_id TEXT NOT NULL PRIMARY KEY REFERENCES agenda_item (id),
  body TEXT NOT NULL CHECK (json_valid(body)),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT, WITHOUT ROWID;

-- Minutes as they were agreed, version 1, and as they were amended, from version 2 on. Nothing here is ever changed or removed.
CREATE TABLE minutes_version (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  agreed_on TEXT NOT NULL CHECK (agreed_on IS date(agreed_on)),
  -- The meeting that agreed them; null where they were agreed outside of one.
  agreed_at_id TEXT REFERENCES meeting (id),
  agreed_by TEXT NOT NULL CHECK (agreed_by <> ''),
  role TEXT CHECK (role <> ''),
  -- What was corrected when they were agreed, or what was amended and why.
  corrections TEXT CHECK (corrections <> ''),
  author TEXT NOT NULL CHECK (author <> ''),
  recorded_at TEXT NOT NULL,
  document_sha256 TEXT NOT NULL REFERENCES pack_document (sha256),
  -- Null where there could be no public minutes, and why.
  public_sha256 TEXT REFERENCES pack_document (sha256),
  public_refusal TEXT CHECK (public_refusal <> ''),
  app_version TEXT NOT NULL CHECK (app_version <> ''),
  PRIMARY KEY (meeting_id, version),
  CHECK (agreed_at_id <> meeting_id),
  CHECK (version = 1 OR corrections IS NOT NULL),
  CHECK ((public_sha256 IS NULL) = (public_refusal IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX minutes_version_agreed_at ON minutes_version (agreed_at_id);
CREATE INDEX minutes_version_document ON minutes_version (document_sha256);
CREATE INDEX minutes_version_public ON minutes_version (public_sha256);

-- The files that were made of each; their bytes are kept with the other files of the workspace.
CREATE TABLE minutes_file (
  meeting_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  edition TEXT NOT NULL CHECK (edition IN ('restricted', 'public')),
  format TEXT NOT NULL CHECK (format IN ('pdf', 'docx', 'html')),
  name TEXT NOT NULL CHECK (name <> ''),
  file_id TEXT NOT NULL REFERENCES stored_file (id),
  -- Said here too, so that a kept file that was altered is noticed.
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  PRIMARY KEY (meeting_id, version, edition, format),
  FOREIGN KEY (meeting_id, version) REFERENCES minutes_version (meeting_id, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX minutes_file_file ON minutes_file (file_id);

CREATE TRIGGER minutes_version_no_update BEFORE UPDATE ON minutes_version
BEGIN
  SELECT RAISE(ABORT, 'Agreed minutes are never changed: agree an amendment of them.');
END;
CREATE TRIGGER minutes_version_no_delete BEFORE DELETE ON minutes_version
BEGIN
  SELECT RAISE(ABORT, 'Agreed minutes are never removed: agree an amendment of them.');
END;
CREATE TRIGGER minutes_file_no_update BEFORE UPDATE ON minutes_file
BEGIN
  SELECT RAISE(ABORT, 'A file of agreed minutes is never changed.');
END;
CREATE TRIGGER minutes_file_no_delete BEFORE DELETE ON minutes_file
BEGIN
  SELECT RAISE(ABORT, 'A file of agreed minutes is never removed.');
END;

-- An item can lay out the minutes of the last meeting. A check cannot be widened where it is: the column is made anew.
ALTER TABLE agenda_item ADD COLUMN lays_out TEXT CHECK (lays_out IN ('minutes', 'actions', 'public-questions', 'questions'));
UPDATE agenda_item SET lays_out = shows;
ALTER TABLE agenda_item DROP COLUMN shows;
ALTER TABLE agenda_item RENAME COLUMN lays_out TO shows;
ALTER TABLE meeting_kind_item ADD COLUMN lays_out TEXT CHECK (lays_out IN ('minutes', 'actions', 'public-questions', 'questions'));
UPDATE meeting_kind_item SET lays_out = shows;
ALTER TABLE meeting_kind_item DROP COLUMN shows;
ALTER TABLE meeting_kind_item RENAME COLUMN lays_out TO shows;

-- The shipped kinds begin with it; one whose items an office has made its own is left as it is.
INSERT INTO meeting_kind_item (kind_id, position, title, owner, minutes, note, shows)
  SELECT id, 0, 'Minutes of the last meeting', 'Chair', 5, 'To be agreed, with or without corrections.', 'minutes'
  FROM meeting_kind WHERE id IN ('accountability-meeting', 'deep-dive') AND revision = 1;
