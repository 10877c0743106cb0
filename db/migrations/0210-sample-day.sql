-- The day that a sample takes for today. A sample is about one moment: by the computer's clock its next meeting would be long past.
-- A workspace of an office has no such day, and the clock decides.
CREATE TABLE setting_next (
  key TEXT NOT NULL PRIMARY KEY CHECK (key IN ('title', 'sample', 'force', 'office', 'today')),
  value TEXT NOT NULL CHECK (json_valid(value)),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision >= 1),
  CHECK (key <> 'today' OR (value ->> '$') IS date(value ->> '$'))
) STRICT;

INSERT INTO setting_next (key, value, revision) SELECT key, value, revision FROM setting;

-- Samples that were made before: all of them are about the meeting of 24 October 2024.
INSERT INTO setting_next (key, value) SELECT 'today', '"2024-10-08"' FROM setting WHERE key = 'sample' AND value = 'true';

DROP TABLE setting;
ALTER TABLE setting_next RENAME TO setting;
