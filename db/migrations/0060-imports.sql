-- How tables name the forces, the files that figures were read from, and the imports that read them.

CREATE TABLE force_code (
  force_id TEXT NOT NULL PRIMARY KEY REFERENCES force (id),
  code TEXT NOT NULL UNIQUE CHECK (code <> '')
) STRICT, WITHOUT ROWID;

-- One name, one force: a name that two forces shared could not be read from a table.
CREATE TABLE force_alias (
  force_id TEXT NOT NULL REFERENCES force (id),
  alias TEXT NOT NULL UNIQUE CHECK (alias <> ''),
  PRIMARY KEY (force_id, alias)
) STRICT, WITHOUT ROWID;

-- Files as they came, pasted text too; the same bytes are kept once. `bytes` stands last: a row is read without them.
CREATE TABLE stored_file (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size >= 0),
  retrieved_on TEXT CHECK (retrieved_on IS date(retrieved_on)),
  address TEXT CHECK (address <> ''),
  bytes BLOB NOT NULL CHECK (length(bytes) = size)
) STRICT;

CREATE TABLE import (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL UNIQUE,
  file_name TEXT NOT NULL CHECK (file_name <> ''),
  format TEXT NOT NULL CHECK (format <> ''),
  source_id TEXT NOT NULL REFERENCES source (id),
  file_id TEXT REFERENCES stored_file (id),
  imported_at TEXT NOT NULL,
  rows_read INTEGER NOT NULL CHECK (rows_read >= 0),
  recorded INTEGER NOT NULL CHECK (recorded >= 0),
  revised INTEGER NOT NULL CHECK (revised >= 0),
  unchanged INTEGER NOT NULL CHECK (unchanged >= 0),
  -- Revisions that the person chose not to take.
  kept INTEGER NOT NULL CHECK (kept >= 0),
  taken_back_at TEXT,
  taken_back_reason TEXT CHECK (taken_back_reason <> ''),
  CHECK ((taken_back_at IS NULL) = (taken_back_reason IS NULL))
) STRICT;
CREATE INDEX import_source ON import (source_id);
CREATE INDEX import_file ON import (file_id);

-- The imports that gave a figure: the one that recorded it and every later one that said the same. Figures of the sample and
-- those typed by hand have none, and so no import can take them away.
CREATE TABLE import_observation (
  import_id TEXT NOT NULL REFERENCES import (id),
  observation_id TEXT NOT NULL REFERENCES observation (id),
  PRIMARY KEY (import_id, observation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_observation_observation ON import_observation (observation_id);

-- Figures all of whose imports were taken back. Follows from the tables above; kept by the trigger below, because every read of
-- figures asks for it and the table is nearly always empty.
CREATE TABLE withdrawn_observation (
  observation_id TEXT NOT NULL PRIMARY KEY REFERENCES observation (id),
  withdrawn_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE import_mapping (
  name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
  body TEXT NOT NULL CHECK (json_valid(body)),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;

CREATE TRIGGER import_taken_back AFTER UPDATE OF taken_back_at ON import
BEGIN
  INSERT INTO withdrawn_observation (observation_id, withdrawn_at)
    SELECT given.observation_id, NEW.taken_back_at FROM import_observation given
    WHERE given.import_id = NEW.id AND NOT EXISTS (
      SELECT 1 FROM import_observation other JOIN import i ON i.id = other.import_id
      WHERE other.observation_id = given.observation_id AND i.taken_back_at IS NULL);
END;

CREATE TRIGGER import_only_taken_back BEFORE UPDATE ON import
WHEN OLD.taken_back_at IS NOT NULL OR NEW.taken_back_at IS NULL
  OR (NEW.id, NEW.position, NEW.file_name, NEW.format, NEW.source_id, NEW.file_id, NEW.imported_at, NEW.rows_read, NEW.recorded,
      NEW.revised, NEW.unchanged, NEW.kept)
    IS NOT (OLD.id, OLD.position, OLD.file_name, OLD.format, OLD.source_id, OLD.file_id, OLD.imported_at, OLD.rows_read,
      OLD.recorded, OLD.revised, OLD.unchanged, OLD.kept)
BEGIN
  SELECT RAISE(ABORT, 'An import is never changed: it can only be taken back, once.');
END;

CREATE TRIGGER import_no_delete BEFORE DELETE ON import
BEGIN
  SELECT RAISE(ABORT, 'Imports are never removed: take the import back.');
END;

CREATE TRIGGER import_observation_standing BEFORE INSERT ON import_observation
WHEN EXISTS (SELECT 1 FROM withdrawn_observation WHERE observation_id = NEW.observation_id)
BEGIN
  SELECT RAISE(ABORT, 'A figure that was taken back is never changed: record a new observation.');
END;

CREATE TRIGGER import_observation_no_update BEFORE UPDATE ON import_observation
BEGIN
  SELECT RAISE(ABORT, 'What an import gave is never changed.');
END;

CREATE TRIGGER import_observation_no_delete BEFORE DELETE ON import_observation
BEGIN
  SELECT RAISE(ABORT, 'What an import gave is never removed.');
END;

CREATE TRIGGER withdrawn_observation_no_update BEFORE UPDATE ON withdrawn_observation
BEGIN
  SELECT RAISE(ABORT, 'A figure that was taken back is never changed.');
END;

CREATE TRIGGER withdrawn_observation_no_delete BEFORE DELETE ON withdrawn_observation
BEGIN
  SELECT RAISE(ABORT, 'A figure that was taken back is never removed from those: record a new observation.');
END;

CREATE TRIGGER stored_file_no_update BEFORE UPDATE ON stored_file
BEGIN
  SELECT RAISE(ABORT, 'A kept file is never changed.');
END;

CREATE TRIGGER stored_file_no_delete BEFORE DELETE ON stored_file
BEGIN
  SELECT RAISE(ABORT, 'A kept file is never removed.');
END;
