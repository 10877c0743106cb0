-- Settings of the workspace, forces, sources and the change log.
-- Dates are ISO days; `x IS date(x)` refuses what is no day of the calendar and lets NULL pass where a column allows it.

CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY CHECK (key IN ('title', 'sample', 'force', 'office')),
  value TEXT NOT NULL CHECK (json_valid(value)),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;

CREATE TABLE force (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  short_name TEXT NOT NULL CHECK (short_name <> ''),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;

CREATE TABLE source (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  position INTEGER NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  publisher TEXT NOT NULL CHECK (publisher <> ''),
  address TEXT,
  published_on TEXT CHECK (published_on IS date(published_on)),
  accessed_on TEXT CHECK (accessed_on IS date(accessed_on)),
  kind TEXT NOT NULL CHECK (kind IN ('statistics', 'inspection-report', 'press', 'office-page', 'legislation', 'other')),
  note TEXT,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1)
) STRICT;

-- AUTOINCREMENT keeps the last number given in sqlite_sequence, by which a log whose end was cut off is found out.
CREATE TABLE change_log (
  seq INTEGER PRIMARY KEY AUTOINCREMENT CHECK (seq >= 1),
  at TEXT NOT NULL,
  actor TEXT NOT NULL CHECK (actor <> ''),
  reason TEXT NOT NULL CHECK (reason <> ''),
  area TEXT NOT NULL CHECK (area <> ''),
  entity TEXT NOT NULL CHECK (entity <> ''),
  entity_id TEXT NOT NULL CHECK (entity_id <> ''),
  action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  prev_hash TEXT NOT NULL CHECK (length(prev_hash) = 64),
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
  CHECK ((before IS NULL) = (action = 'insert')),
  CHECK ((after IS NULL) = (action = 'delete'))
) STRICT;

CREATE INDEX change_log_entity ON change_log (entity, entity_id, seq);

CREATE TRIGGER change_log_no_update BEFORE UPDATE ON change_log
BEGIN
  SELECT RAISE(ABORT, 'The change log is append-only.');
END;

CREATE TRIGGER change_log_no_delete BEFORE DELETE ON change_log
BEGIN
  SELECT RAISE(ABORT, 'The change log is append-only.');
END;
